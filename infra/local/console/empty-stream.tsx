/** What a stranger reads where nothing stands yet. */
export function EmptyStream({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 64 48" aria-hidden="true">
        <rect x="3" y="5" width="40" height="28" rx="6" />
        <rect x="21" y="15" width="40" height="28" rx="6" />
      </svg>
      <p className="empty-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}
