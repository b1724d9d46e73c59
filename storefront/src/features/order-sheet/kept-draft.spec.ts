import { jest } from "@jest/globals"
import { followKeeping, keepDraft, readDraft, wasKept } from "./kept-draft"
import { newRow } from "./sheet-edits"

const draft = (school: string) => ({ rows: [{ ...newRow(), school }], shipping_option_id: null })

/** A browser's storage, as far as the sheet asks for it. */
const browserWith = (localStorage: object) => Object.assign(global, { window: { localStorage } })

describe("a sheet that is kept", () => {
  afterEach(() => Reflect.deleteProperty(global, "window"))

  it("is read again as it was, and what is no sheet is none", () => {
    const stored = new Map<string, string>()
    browserWith({
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
    })
    expect(readDraft()).toBeNull()
    keepDraft(draft("Sample High"))
    expect(readDraft()?.rows[0]?.school).toBe("Sample High")
    for (const key of stored.keys()) stored.set(key, '{"rows":[')
    expect(readDraft()).toBeNull()
    for (const key of stored.keys()) stored.set(key, '{"rows":[],"shipping_option_id":null}')
    expect(readDraft()).toBeNull()
  })

  it("where there is no room is told, and can be quoted as long as the page is not left", () => {
    const heard = jest.fn()
    const ignore = followKeeping(heard)
    const old = JSON.stringify(draft("Sample Middle"))
    let isFull = true
    browserWith({
      getItem: () => old,
      setItem: () => {
        if (isFull) throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
      },
    })
    keepDraft(draft("Sample High"))
    expect(wasKept()).toBe(false)
    expect(readDraft()?.rows[0]?.school).toBe("Sample High")
    isFull = false
    keepDraft(draft("Sample Middle"))
    expect(wasKept()).toBe(true)
    expect(readDraft()?.rows[0]?.school).toBe("Sample Middle")
    expect(heard).toHaveBeenCalledTimes(2)
    ignore()
  })

  it("where the browser forbids even to ask is told too", () => {
    const forbidden = {
      get localStorage(): Storage {
        throw new DOMException("Access is denied for this document.", "SecurityError")
      },
    }
    Object.assign(global, { window: forbidden })
    keepDraft(draft("Sample High"))
    expect(wasKept()).toBe(false)
    expect(readDraft()?.rows[0]?.school).toBe("Sample High")
  })
})
