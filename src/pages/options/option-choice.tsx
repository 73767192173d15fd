/** What a choice shows and whom it tells. */
interface OptionChoiceProps<T> {
  /** Also the name of the field in the page. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  /** What an option is called. */
  readonly textOf: (option: T) => string;
  readonly choose: (option: T) => void;
}

/** One of a few, as a list that folds out. */
export function OptionChoice<T extends string | number | null>(props: OptionChoiceProps<T>) {
  const { name, label, options, chosen, textOf, choose } = props;
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        name={name}
        onChange={({ currentTarget: { selectedIndex } }) => {
          const option = options[selectedIndex];
          if (option !== undefined) choose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} selected={option === chosen}>
            {textOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
