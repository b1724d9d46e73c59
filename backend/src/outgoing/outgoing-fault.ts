export type OutgoingFaultKind =
  /** The shop's own rules forbid the address, so nothing was asked. */
  | "forbidden"
  | "no-host"
  | "tls"
  | "timeout"
  | "connection"
  /** The shop itself had no way out. */
  | "network"
  | "too-big"
  | "redirects"
  | "malformed"

/** Why a request to the outside came to nothing, in words for the staff. */
export class OutgoingFault extends Error {
  override readonly name = "OutgoingFault"

  constructor(
    readonly kind: OutgoingFaultKind,
    message: string,
  ) {
    super(message)
  }
}

const WORDS: readonly [RegExp, OutgoingFaultKind, string][] = [
  [/^(ENOTFOUND|ENODATA)$/, "no-host", "There is no such host."],
  [/^(EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, "network", "The shop could not find a way there."],
  [/CERT|SSL|TLS|EPROTO|UNABLE_TO|SIGNATURE/, "tls", "Its certificate does not hold."],
  [/^(HPE_|Z_|ERR_HTTP|ERR_INVALID|ERR__ERROR_FORMAT)/, "malformed", "It answered what is no proper answer."],
]

/** What a failed request says to staff. The codes are those of Node's sockets, TLS, HTTP parser and zlib. */
export function outgoingFault(error: unknown, isOver: boolean): OutgoingFault {
  if (error instanceof OutgoingFault) return error
  if (isOver) return new OutgoingFault("timeout", "It did not answer in time.")
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : ""
  const [, kind, words] = WORDS.find(([codes]) => codes.test(code)) ?? []
  return new OutgoingFault(kind ?? "connection", words ?? "The connection broke off or was refused.")
}
