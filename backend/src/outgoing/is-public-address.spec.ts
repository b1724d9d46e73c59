import { isPublicAddress } from "./is-public-address"

describe("isPublicAddress", () => {
  it.each([
    "8.8.8.8",
    "93.184.216.34",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::6810:84e5",
    "2a00:1450:4001:800::200e",
  ])("lets %s be asked", (address) => expect(isPublicAddress(address)).toBe(true))

  it.each([
    ...[
      "0.0.0.0",
      "0.1.2.3",
      "127.0.0.1",
      "127.255.255.254",
      "10.0.0.1",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
    ],
    ...["169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.7"],
    ...["203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "192.88.99.1"],
  ])("keeps away from %s", (address) => expect(isPublicAddress(address)).toBe(false))

  it.each([
    ...["::", "::1", "fe80::1", "febf::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1"],
    ...["::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:7f00:1", "::127.0.0.1", "::8.8.8.8", "64:ff9b::127.0.0.1"],
    ...[
      "64:ff9b:1::a00:1",
      "2002:7f00:1::",
      "2002:808:808::1",
      "2001::1",
      "2001:db8::1",
      "3fff::1",
      "5f00::1",
      "100::1",
    ],
    ...["2001:2::1", "2001:10::1", "2001:20::1", "4000::1"],
  ])("keeps away from %s", (address) => expect(isPublicAddress(address)).toBe(false))

  it.each(["", "localhost", "127.1", "2130706433", "0177.0.0.1", "0x7f.0.0.1", "8.8.8.8 ", "[::1]", "8.8.8.8/8"])(
    "takes %j for no public address, whatever it may be",
    (address) => expect(isPublicAddress(address)).toBe(false),
  )
})
