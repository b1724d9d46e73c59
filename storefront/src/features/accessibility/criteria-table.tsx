import { CONFORMANCE, type Criterion } from "./criterion"

type Props = { caption: string; criteria: readonly Criterion[] }

/**
 * A table of the form. On a phone each row becomes a small block, its remark below; the roles are written out because
 * browsers forget what a table's parts are once they are laid out as anything else.
 */
export function CriteriaTable({ caption, criteria }: Props) {
  return (
    <table role="table" className="w-full border-collapse max-sm:block">
      <caption className="pb-3 text-left font-semibold max-sm:block">{caption}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="border-y border-edge text-left">
          {["Criteria", "Conformance level", "Remarks and explanations"].map((name) => (
            <th key={name} role="columnheader" scope="col" className="py-2 pr-5 font-semibold">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {criteria.map(({ number, name, conformance, remark }) => (
          <tr
            key={number}
            role="row"
            className="break-inside-avoid border-b border-line align-top max-sm:block max-sm:py-4"
          >
            <th
              role="rowheader"
              scope="row"
              className="text-left font-semibold max-sm:block sm:w-[24%] sm:py-3 sm:pr-5"
            >
              {number} {name}
            </th>
            <td role="cell" className="max-sm:block sm:w-[18%] sm:py-3 sm:pr-5">
              {CONFORMANCE[conformance].name}
            </td>
            <td role="cell" className="text-muted max-sm:mt-1 max-sm:block sm:py-3">
              {remark}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
