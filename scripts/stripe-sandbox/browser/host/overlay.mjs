// @ts-check
import { SANDBOX } from "./channel.mjs"

/**
 * Shows the 3-D Secure page above the shop's, until its holder has chosen.
 * @param {string} url
 * @returns {Promise<"answered" | "canceled">} `canceled`: closed by Escape, so nothing was chosen yet
 */
export function showChallenge(url) {
  const dialog = document.createElement("dialog")
  const frame = document.createElement("iframe")
  dialog.setAttribute("aria-label", "3D Secure")
  Object.assign(dialog.style, {
    background: "rgb(20 18 15 / 60%)",
    border: "0",
    height: "100%",
    inset: "0",
    margin: "0",
    maxHeight: "none",
    maxWidth: "none",
    padding: "0",
    width: "100%",
  })
  frame.title = "3D Secure authentication"
  frame.src = url
  Object.assign(frame.style, { border: "0", colorScheme: "light", display: "block", height: "100%", width: "100%" })
  dialog.append(frame)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    /** @param {"answered" | "canceled"} outcome */
    const finish = (outcome) => {
      window.removeEventListener("message", listen)
      dialog.close()
      dialog.remove()
      resolve(outcome)
    }
    /** @param {MessageEvent} event */
    const listen = ({ origin, source, data }) => {
      if (origin !== SANDBOX || source !== frame.contentWindow) return
      if (data.type === "challenge-answered") finish("answered")
      if (data.type === "challenge-canceled") finish("canceled")
    }
    window.addEventListener("message", listen)
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault()
      finish("canceled")
    })
  })
}
