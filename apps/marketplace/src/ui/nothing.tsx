/** Stands in a table where a row has no value; a card on a phone leaves the line out. */
export function Nothing() {
  return (
    <span data-nothing className="text-ink-faint">
      —
    </span>
  );
}
