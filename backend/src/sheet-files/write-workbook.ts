/** Rows of text as a workbook. Every cell is text, so nothing is a formula and a ZIP code keeps its zero. */
export async function writeWorkbook([headings = [], ...rows]: readonly (readonly string[])[], sheet: string) {
  // The library's types are those of a native module, which only a dynamic import may load from here.
  const { default: writeXlsxFile } = await import("write-excel-file/node")
  const bold = headings.map((value) => ({ value, type: String, fontWeight: "bold" as const }))
  const columns = headings.map((heading) => ({ width: Math.max(14, heading.length + 2) }))
  const text = rows.map((row) => row.map((value) => ({ value, type: String, format: "@" })))
  return await writeXlsxFile([bold, ...text], { sheet, stickyRowsCount: 1, columns }).toBuffer()
}
