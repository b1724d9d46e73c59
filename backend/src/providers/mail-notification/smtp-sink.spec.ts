import { createServer, type AddressInfo, type Socket } from "node:net"
import { smtpSink } from "./smtp-sink"

const mail = {
  id: "msg_1",
  kind: "order-shipped",
  from: "The shop <shop@example.org>",
  to: "buyer@school.example",
  subject: "Order 1042",
  html: "<p>It ships</p>",
  text: "It ships",
  attachments: [],
}

type MailServer = { url: string; received: string[]; stop: () => void }

/** As much of a mail server as one mail needs; it takes every mail, or refuses the receiver. */
function mailServer(takes: boolean): Promise<MailServer> {
  const received: string[] = []
  const sockets: Socket[] = []
  const serve = (socket: Socket) => {
    sockets.push(socket)
    let content: string | null = null
    const answer = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string) => {
      if (content !== null && line !== ".") return void (content += `${line}\n`)
      if (content !== null) {
        received.push(content)
        content = null
        return answer("250 taken")
      }
      const command = line.slice(0, 4).toUpperCase()
      if (command === "DATA") {
        content = ""
        return answer("354 go on")
      }
      if (command === "RCPT" && !takes) return answer("550 nobody of that name")
      return answer("250 fine")
    }
    let rest = ""
    answer("220 ready")
    socket.on("data", (chunk) => {
      const lines = (rest + chunk.toString()).split("\r\n")
      rest = lines.pop()!
      lines.forEach(hear)
    })
    socket.on("error", () => socket.destroy())
  }
  const server = createServer(serve)
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      const stop = () => {
        server.close()
        sockets.forEach((socket) => socket.destroy())
      }
      resolve({ url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, received, stop })
    }),
  )
}

describe("smtpSink", () => {
  it("sends both forms, under a name that is the same for every try", async () => {
    const { url, received, stop } = await mailServer(true)
    await smtpSink(url)(mail)
    expect(received).toHaveLength(1)
    for (const part of ["Message-ID: <msg_1@example.org>", "To: buyer@school.example", "Subject: Order 1042"])
      expect(received[0]).toContain(part)
    expect(received[0]).toMatch(/multipart\/alternative[\s\S]*text\/plain[\s\S]*It ships[\s\S]*text\/html/)
    stop()
  })

  it("sends a file along", async () => {
    const { url, received, stop } = await mailServer(true)
    const content = Buffer.from("%PDF-1.3 of a quote").toString("base64")
    const attachments = [{ filename: "quote-Q-1007.pdf", content_type: "application/pdf", content }]
    await smtpSink(url)({ ...mail, attachments })
    for (const part of ["Content-Type: application/pdf", "filename=quote-Q-1007.pdf", content])
      expect(received[0]).toContain(part)
    stop()
  })

  it("says so when the server refuses or is not there", async () => {
    const { url, stop } = await mailServer(false)
    await expect(smtpSink(url)(mail)).rejects.toThrow("nobody of that name")
    stop()
    await expect(smtpSink("smtp://127.0.0.1:1")(mail)).rejects.toThrow("ECONNREFUSED")
  })
})
