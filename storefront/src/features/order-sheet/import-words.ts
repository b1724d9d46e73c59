export const MOST_FILE_BYTES = 2 * 1024 * 1024

export const TOO_LARGE =
  "This file has more than 2 MB, far more than a list of 300 schools. Copy the list alone into a new file."

/** "1 school", "38 schools". */
export const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
