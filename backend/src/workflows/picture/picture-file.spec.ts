import { fileKeyOf, imageTypeOf, isPublicKey } from "./picture-file"

const onDisk = {}
const onS3 = { S3_BUCKET: "decks", S3_FILE_URL: "https://files.example.org/shop" }

describe("fileKeyOf", () => {
  it.each([
    ["http://localhost:9000/static/1-fan.webp", "1-fan.webp"],
    ["https://an.older.address/static/1-fan%20of%20cards.webp", "1-fan of cards.webp"],
    ["http://localhost:9000/other/1.webp", null],
    ["http://localhost:9000/static/", null],
    ["http://localhost:9000/static/%2e%2e/secrets.json", null],
    ["http://localhost:9000/static/..%2fsecrets.json", null],
    ["http://localhost:9000/static/private-1-orders.csv", null],
    ["http://localhost:9000/static/%00.webp", null],
    ["http://localhost:9000/static/%E0%A4%A", null],
    ["/static/1.webp", null],
    ["file:///etc/passwd", null],
  ])("reads %s on disk as %j", (address, key) => expect(fileKeyOf(address, onDisk)).toBe(key))

  it.each([
    ["https://files.example.org/shop/1-fan.webp", "1-fan.webp"],
    ["https://files.example.org/another/1-fan.webp", null],
    ["http://169.254.169.254/shop/1-fan.webp", null],
    ["http://localhost:9000/static/1-fan.webp", null],
  ])("reads %s in a bucket as %j", (address, key) => expect(fileKeyOf(address, onS3)).toBe(key))
})

it("isPublicKey keeps private files and other folders closed", () => {
  expect(["1.webp", "shop/1.webp", "1..webp"].filter(isPublicKey)).toEqual(["1.webp", "shop/1.webp", "1..webp"])
  expect(["", "../1.webp", "a/../1.webp", "private-1.webp", "a\\b.webp", "a\0.webp"].filter(isPublicKey)).toEqual([])
})

it("imageTypeOf goes by the bytes and knows no SVG", () => {
  const webp = Buffer.from("RIFF\0\0\0\0WEBPVP8 ")
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  const avif = Buffer.from("\0\0\0\x20ftypavif")
  expect([webp, png, jpeg, avif, Buffer.from("GIF89a")].map(imageTypeOf)).toEqual(
    ["webp", "png", "jpeg", "avif", "gif"].map((type) => `image/${type}`),
  )
  for (const text of ["<svg xmlns='http://www.w3.org/2000/svg'/>", "<!doctype html>", "", "RIFF"])
    expect(imageTypeOf(Buffer.from(text))).toBeNull()
})
