type CarriedFieldsProps = {
  step: 'columns' | 'words';
  kept: string;
  answers: Readonly<Record<string, string>>;
  /** Fields that begin so are asked on this step. */
  asked?: readonly string[];
};

const OWN = ['intent', 'step', 'kept', 'as'];

/** What earlier steps said, posted along: nothing is kept on the server. */
export function CarriedFields({ step, kept, answers, asked = [] }: CarriedFieldsProps) {
  const along = Object.entries(answers).filter(
    ([name]) => !OWN.includes(name) && !asked.some((start) => name.startsWith(start)),
  );
  return (
    <>
      <input type="hidden" name="intent" value="check" />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="kept" value={kept} />
      {along.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
