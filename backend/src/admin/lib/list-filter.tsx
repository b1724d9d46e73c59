import { Select } from "@medusajs/ui"

const ALL = "all"

type Props<T extends string> = {
  label: string
  names: Record<T, string>
  value: T | undefined
  onChange: (value: T | undefined) => void
}

/** Narrows the list to one of these, or to none in particular. */
export function ListFilter<T extends string>({ label, names, value, onChange }: Props<T>) {
  const choose = (chosen: string) => onChange(chosen === ALL ? undefined : (chosen as T))
  return (
    <Select size="small" value={value ?? ALL} onValueChange={choose}>
      <Select.Trigger aria-label={label} className="w-56">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{label}: all</Select.Item>
        {Object.entries<string>(names).map(([key, name]) => (
          <Select.Item key={key} value={key}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
