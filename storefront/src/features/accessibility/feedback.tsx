/** Whom to tell what is in the way, and what helps meanwhile. */
export function Feedback({ email }: { email?: string }) {
  return (
    <section className="mt-10 measure">
      <h2 className="text-h3">Is something in your way?</h2>
      <p className="mt-3">
        {email ? (
          <>
            Write to{" "}
            <a href={`mailto:${email}`} className="link">
              {email}
            </a>
            .{" "}
          </>
        ) : (
          "Please tell SF-CESS. "
        )}
        Say on which page it was, what you wanted to do, and with what you read it: browser, screen reader, zoom. If it
        kept you from ordering, say so.
      </p>
    </section>
  )
}
