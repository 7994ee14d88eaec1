/** How far a thing is, as a bar and in words. */
export function Progress({ done, of, label, words }: { done: number; of: number; label: string; words: string }) {
  return (
    <div className="row">
      <progress className="bar fill" value={done} max={of} aria-label={label} />
      <b className="small whitespace-nowrap">{words}</b>
    </div>
  );
}
