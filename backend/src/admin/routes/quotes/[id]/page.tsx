import { useParams } from "react-router-dom"
import { QuotePage } from "../../../quotes/quote-page"

const OneQuotePage = () => <QuotePage id={useParams().id!} />

export default OneQuotePage

export const handle = { breadcrumb: () => "Quote" }
