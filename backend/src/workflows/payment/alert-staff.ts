import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMessageWorkflow } from "../outbox/enqueue-message"

export type StaffAlert = { dedupe_key: string; subject: string; lines: string[] }

/** Mails staff about something that only a person can settle; once per `dedupe_key`. */
export const alertStaffWorkflow = createWorkflow("alert-staff", (alert: StaffAlert) => {
  const message = transform({ alert }, ({ alert: { dedupe_key, subject, lines } }) => ({
    kind: "staff-alert" as const,
    dedupe_key,
    payload: { subject, lines },
  }))
  return new WorkflowResponse(enqueueMessageWorkflow.runAsStep({ input: message }))
})
