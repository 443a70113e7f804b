-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN "paragraphs" TEXT;
ALTER TABLE "Attachment" ADD COLUMN "publicInterest" TEXT;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN "appendicesKeptAt" DATETIME;
ALTER TABLE "AgendaItem" ADD COLUMN "appendicesKeptById" TEXT;
ALTER TABLE "AgendaItem" ADD COLUMN "appendicesKeptForId" TEXT;
