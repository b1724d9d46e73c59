export * from "./price-sheet"
export * from "./sheet-draft"
