import { PreviewPage } from "@/features/site/preview-page"

type Props = { params: Promise<{ token: string }> }

export default async function Page({ params }: Props) {
  return <PreviewPage token={(await params).token} />
}
