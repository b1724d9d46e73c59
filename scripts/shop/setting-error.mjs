/** A fault of the person's own making, said in one line that names the setting; no stack trace is shown for it. */
export class SettingError extends Error {
  /**
   * @param {string} setting the name of the setting, as it is written in .env
   * @param {string} fault what is wrong with it, and how to put it right
   */
  constructor(setting, fault) {
    super(`${setting}: ${fault}`)
    this.name = "SettingError"
    this.setting = setting
  }
}
