-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "paragraphs" TEXT,
ADD COLUMN     "publicInterest" TEXT;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "appendicesKeptAt" TIMESTAMP(3),
ADD COLUMN     "appendicesKeptById" TEXT,
ADD COLUMN     "appendicesKeptForId" TEXT;
