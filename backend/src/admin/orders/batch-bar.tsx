import { Text } from "@medusajs/ui"

type Props = {
  batch: { isPending: boolean; progress: { made: number; left: number } }
  total: number
  /** What is counted. */
  name: string
}

/** How far an action of many is, while it runs. */
export function BatchBar({ batch: { isPending, progress }, total, name }: Props) {
  return (
    <div role="status" className="flex items-center gap-2">
      {isPending && (
        <>
          <progress aria-label={name} value={progress.made} max={Math.max(1, total, progress.made + progress.left)} />
          <Text size="small">
            {progress.made} of {Math.max(total, progress.made + progress.left)}
          </Text>
        </>
      )}
    </div>
  )
}
