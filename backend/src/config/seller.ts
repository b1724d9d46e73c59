/** The seller as receipts and mails name it. Address and e-mail are samples until the settings are made. */
export type Seller = { name: string; address: string[]; email: string }

const SAMPLE: Seller = {
  name: "San Francisco Coalition of Essential Small Schools",
  address: ["Sample street 1", "San Francisco, CA 94110"],
  email: "shop@example.org",
}

const set = (value: string | undefined) => (value?.trim() ? value.trim() : undefined)

/** SELLER_NAME, SELLER_ADDRESS (its lines separated by |) and SELLER_EMAIL; what is not set is a sample. */
export function seller(env: NodeJS.ProcessEnv = process.env): Seller {
  return {
    name: set(env.SELLER_NAME) ?? SAMPLE.name,
    address:
      set(env.SELLER_ADDRESS)
        ?.split("|")
        .map((line) => line.trim()) ?? SAMPLE.address,
    email: set(env.SELLER_EMAIL) ?? SAMPLE.email,
  }
}

/** Where the staff's mails go: STAFF_EMAIL, else the administrator that the shop was set up with. */
export const staffEmail = (env: NodeJS.ProcessEnv = process.env): string =>
  set(env.STAFF_EMAIL) ?? set(env.ADMIN_EMAIL) ?? "staff@example.org"
