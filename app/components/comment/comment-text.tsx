const ADDRESS = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/g;

/** Text as it was typed; only web addresses become links, and nothing in it is ever markup. */
export function CommentText({ text }: { text: string }) {
  let at = 0;
  return (
    <p className="break-words whitespace-pre-wrap">
      {text.split(ADDRESS).map((part, index) => {
        const key = at;
        at += part.length;
        return index % 2 === 1 ? (
          <a key={key} href={part} rel="noreferrer nofollow ugc" target="_blank">
            {part}
          </a>
        ) : (
          <span key={key}>{part}</span>
        );
      })}
    </p>
  );
}
