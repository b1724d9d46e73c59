import { dragAnnouncements, placeWords } from "./drag-words"

const entries = ["Oak School", "Pine School", "Elm School"].map((title, at) => ({ id: `${at}`, title }))
const on = (id: string) => ({
  id,
  rect: { current: { initial: null, translated: null } },
  data: { current: undefined },
})
const over = (id: string) => ({
  id,
  rect: { width: 0, height: 0, top: 0, left: 0, right: 0, bottom: 0 },
  disabled: false,
  data: { current: undefined },
})

it("says with every step which row is where", () => {
  const said = dragAnnouncements(entries)
  expect(said.onDragStart({ active: on("1") })).toBe("Pine School is picked up, at place 2 of 3.")
  expect(said.onDragOver({ active: on("1"), over: over("2") })).toBe("Pine School is picked up, at place 3 of 3.")
  expect(said.onDragEnd({ active: on("1"), over: over("0") })).toBe("Pine School is dropped, at place 1 of 3.")
  expect(said.onDragEnd({ active: on("1"), over: null })).toBe("Pine School is dropped, at place 2 of 3.")
  expect(said.onDragCancel({ active: on("1"), over: null })).toBe("Pine School is left where it was, at place 2 of 3.")
})

it("says likewise what a row's menu did", () => {
  expect(placeWords("Oak School", "moved", 1, 3)).toBe("Oak School is moved, at place 2 of 3.")
})
