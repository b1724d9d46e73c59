import { env } from "@/lib/env"
import { Notice } from "@/ui/notice"

/** Says, where no script runs, why nobody can pay there, and what helps. */
export function WithoutScriptNotice() {
  const { SELLER_EMAIL } = env()
  return (
    <div className="mb-8 hidden noscript:block">
      <Notice>
        <p>
          Paying by card needs JavaScript, since the card is typed into a frame of our payment provider. Please switch
          it on for this page; your cart is kept for thirty days.
        </p>
        {SELLER_EMAIL && (
          <p>
            Or write to{" "}
            <a href={`mailto:${SELLER_EMAIL}`} className="link">
              {SELLER_EMAIL}
            </a>
            .
          </p>
        )}
      </Notice>
    </div>
  )
}
