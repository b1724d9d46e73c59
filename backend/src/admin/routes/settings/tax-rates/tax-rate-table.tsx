import { EllipsisHorizontal, PencilSquare, Trash } from "@medusajs/icons"
import { DropdownMenu, IconButton, StatusBadge, Table, Text, toast, usePrompt } from "@medusajs/ui"
import { TaxRateView } from "../../../../contracts/tax-rates"
import { textFromMillipercent } from "../../../lib/number-text"
import { useSave } from "../../../lib/use-save"

type Props = { rates: TaxRateView[]; queryKey: readonly string[]; onEdit: (rate: TaxRateView) => void }

export function TaxRateTable({ rates, queryKey, onEdit }: Props) {
  const prompt = usePrompt()
  const { mutate: send } = useSave(queryKey, "The rate is deleted.")
  const remove = async (rate: TaxRateView) => {
    const sure = await prompt({
      title: `Delete "${rate.name}"?`,
      description: "New orders there are no longer taxed by it. To keep a record of it, enter its last day instead.",
      confirmText: "Delete",
      cancelText: "Keep it",
    })
    if (!sure) return
    send({ path: `/tax-rates/${rate.id}`, method: "DELETE" }, { onError: (error) => toast.error(error.message) })
  }

  if (rates.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        There is no rate yet, so no order is taxed.
      </Text>
    )
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[46rem]">
        <Table.Header>
          <Table.Row>
            {["Place", "Rate", "Name", "Shipping", "Holds", "Actions"].map((heading) => (
              <Table.HeaderCell key={heading}>{heading}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rates.map((rate) => (
            <Table.Row key={rate.id}>
              <Table.Cell className="whitespace-nowrap">{placeOf(rate)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">
                {textFromMillipercent(rate.rate_millipercent)} %
              </Table.Cell>
              <Table.Cell>{rate.name}</Table.Cell>
              <Table.Cell>{rate.shipping_taxed ? "Taxed" : "Not taxed"}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <Validity rate={rate} />
              </Table.Cell>
              <Table.Cell className="w-12">
                <RateMenu rate={rate} onEdit={() => onEdit(rate)} onRemove={() => void remove(rate)} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const placeOf = ({ province, zip_from, zip_to }: TaxRateView) =>
  zip_from === null ? province : `${province} ${zip_from}${zip_to === zip_from ? "" : `–${zip_to}`}`

function Validity({ rate: { valid_from, valid_to } }: { rate: TaxRateView }) {
  const today = new Date().toLocaleDateString("sv-SE")
  if (valid_to !== null && valid_to < today) return <StatusBadge color="grey">Ended {valid_to}</StatusBadge>
  if (valid_from > today) return <StatusBadge color="blue">From {valid_from}</StatusBadge>
  return <StatusBadge color="green">{valid_to ? `Until ${valid_to}` : `Since ${valid_from}`}</StatusBadge>
}

function RateMenu({ rate, onEdit, onRemove }: { rate: TaxRateView; onEdit: () => void; onRemove: () => void }) {
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={`Change ${rate.name}`}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Item className="gap-x-2" onClick={onEdit}>
          <PencilSquare className="text-ui-fg-subtle" /> Edit
        </DropdownMenu.Item>
        <DropdownMenu.Item className="gap-x-2" onClick={onRemove}>
          <Trash className="text-ui-fg-subtle" /> Delete
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
