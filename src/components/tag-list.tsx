/** The tags of a note; `label` names the list for those who do not see it. */
export function TagList(props: { readonly tags: readonly string[]; readonly label: string }) {
  if (props.tags.length === 0) return null;
  return (
    <ul class="tag-list" aria-label={props.label}>
      {props.tags.map((tag) => (
        <li key={tag}>
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
