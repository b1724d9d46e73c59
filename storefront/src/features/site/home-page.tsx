import { listDecks } from "@/features/catalogue/queries"

export async function HomePage() {
  const decks = await listDecks()
  return (
    <div className="page py-10">
      <h1>Cards</h1>
      <p>{decks.length}</p>
    </div>
  )
}
