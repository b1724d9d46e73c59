import { mkdtemp, readdir, readFile, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileSink } from "./file-sink"

const mail = {
  kind: "quote-link",
  from: "a@example.org",
  to: "b@example.org",
  subject: "S",
  html: "<p>",
  text: "T",
  attachments: [{ filename: "quote.pdf", content_type: "application/pdf", content: "JVBERi0=" }],
}

describe("fileSink", () => {
  it("keeps a mail as one file that only its owner can read", async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "mails-")), "mails")
    await fileSink(folder)({ ...mail, id: "msg_1" })
    const [name, ...others] = await readdir(folder)
    expect(others).toEqual([])
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-quote-link-msg_1\.json$/)
    expect((await stat(join(folder, name!))).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(join(folder, name!), "utf8"))).toMatchObject({ ...mail, id: "msg_1" })
  })

  it("never leaves its folder, whatever a mail is called", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mails-"))
    await fileSink(folder)({ ...mail, id: "../../escape" })
    expect(await readdir(folder)).toHaveLength(1)
  })
})
