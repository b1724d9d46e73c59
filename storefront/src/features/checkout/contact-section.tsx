import { Field } from "@/ui/field"
import { Section } from "./section"

export function ContactSection({ email, signedInAs }: { email: string; signedInAs: string | null }) {
  return (
    <Section
      id="contact"
      title="Contact"
      aside={
        signedInAs ? (
          <p className="text-small text-muted">Signed in as {signedInAs}</p>
        ) : (
          <p className="text-small">
            No account needed, or{" "}
            <a href="/account/sign-in" className="inline-flex min-h-11 items-center link">
              sign in
            </a>
          </p>
        )
      }
    >
      <Field
        name="email"
        type="email"
        label="E-mail"
        hint="The receipt and the tracking number go here."
        autoComplete="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={email}
      />
    </Section>
  )
}
