import { ArrowDownTray, Trash } from "@medusajs/icons"
import { Button, clx, Label, Text } from "@medusajs/ui"
import { DragEvent, useId, useRef, useState } from "react"
import { ProblemText } from "../lib/problem-text"
import { TextField } from "../lib/text-field"
import { pictureUrl } from "./picture-url"
import { TypedPicture } from "./typed-site-entry"

const TYPES = ["image/jpeg", "image/png", "image/webp", "image/avif"]

type Props = {
  label: string
  picture: TypedPicture | null
  alt: string
  altFault?: string
  upload: { isPending: boolean; error: Error | null; mutate: (file: File) => void }
  onRemove: () => void
  onAltChange: (alt: string) => void
}

/** A picture to choose or to drop, and the words that stand for it. */
export function PictureField({ label, picture, alt, altFault, upload, onRemove, onAltChange }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) upload.mutate(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <div
      className="flex flex-col gap-y-3"
      onDragOver={(event) => event.preventDefault()}
      onDragEnter={() => setOver(true)}
      onDragEnd={() => setOver(false)}
      onDrop={drop}
    >
      <div className="flex flex-col gap-y-1">
        <Label size="small" weight="plus" id={id}>
          {label}
        </Label>
        {picture && (
          <div className="bg-ui-bg-component border-ui-border-base flex justify-center rounded-lg border p-3">
            <img
              src={pictureUrl(picture.id)}
              alt={alt || "The picture as it was uploaded."}
              width={picture.width}
              height={picture.height}
              className="h-auto max-h-64 w-auto max-w-full object-contain"
            />
          </div>
        )}
        <div className="flex gap-x-2">
          <button
            type="button"
            aria-labelledby={`${id} ${id}-choose`}
            disabled={upload.isPending}
            onClick={() => input.current?.click()}
            className={clx(
              "bg-ui-bg-component border-ui-border-strong transition-fg flex flex-1 flex-col items-center gap-y-1",
              "focus-visible:shadow-borders-focus rounded-lg border border-dashed outline-none",
              "hover:border-ui-border-interactive disabled:text-ui-fg-disabled",
              picture ? "p-3" : "p-8",
              over && "!border-ui-border-interactive",
            )}
          >
            <span id={`${id}-choose`} className="text-ui-fg-subtle txt-small flex items-center gap-x-2">
              <ArrowDownTray />
              {upload.isPending
                ? "Uploading…"
                : `${picture ? "Choose another picture" : "Choose a picture"}, or drop it here`}
            </span>
            <Text size="small" leading="compact" className="text-ui-fg-muted">
              JPEG, PNG, WebP or AVIF, up to 10 MB
            </Text>
          </button>
          {picture && (
            <Button size="small" variant="secondary" type="button" onClick={onRemove}>
              <Trash /> Remove
            </Button>
          )}
        </div>
        <input
          ref={input}
          hidden
          type="file"
          accept={TYPES.join(",")}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ""
          }}
        />
        <ProblemText error={upload.error} />
      </div>
      {picture && (
        <TextField
          label="What the picture shows"
          hint="Read aloud to those who do not see it. Leave it empty only where the picture says nothing of its own."
          value={alt}
          fault={altFault}
          onChange={onAltChange}
        />
      )}
    </div>
  )
}
