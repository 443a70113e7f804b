import type { Run } from '~/domain/paper/text-block';

/** A node of the sanitised tree, as far as it is read here. */
export type Node = {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: { readonly [name: string]: unknown };
  readonly children?: readonly Node[];
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
};

type Look = Omit<Run, 'text'>;

/** The text of a node in runs of one look. */
export function runsOf(node: Node, look: Look = {}): readonly Run[] {
  if (node.type === 'text') return node.value ? [{ ...look, text: lineOf(node.value) }] : [];
  const within = (more: Look) =>
    (node.children ?? []).flatMap((child) => runsOf(child, { ...look, ...more }));
  switch (node.tagName) {
    case 'br':
      return [{ ...look, text: '\n' }];
    case 'strong':
      return within({ strong: true });
    case 'em':
      return within({ em: true });
    case 'del':
      return within({ strike: true });
    case 'code':
      return within({ code: true });
    case 'a': {
      const href = node.properties?.href;
      return within(typeof href === 'string' && href !== '' ? { href } : {});
    }
    default:
      return within({});
  }
}

/** A line that ends in the source goes on; a break that was meant (`br`) stays one. */
function lineOf(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** Without blanks at either end, and with neighbours of one look made one. */
export function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && sameLook(last, run)) kept[kept.length - 1] = { ...last, text: last.text + run.text };
    else kept.push(run);
  }
  while (kept.length > 0 && kept[0]?.text.trim() === '') kept.shift();
  while (kept.length > 0 && kept.at(-1)?.text.trim() === '') kept.pop();
  return kept;
}

function sameLook(a: Run, b: Run): boolean {
  return (
    a.strong === b.strong && a.em === b.em && a.strike === b.strike && a.code === b.code && a.href === b.href
  );
}

/** The bare text of a node. */
export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
