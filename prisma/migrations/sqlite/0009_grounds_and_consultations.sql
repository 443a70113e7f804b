-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN "paragraphs" TEXT;
ALTER TABLE "Attachment" ADD COLUMN "publicInterest" TEXT;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN "appendicesKeptAt" DATETIME;
ALTER TABLE "AgendaItem" ADD COLUMN "appendicesKeptById" TEXT;
ALTER TABLE "AgendaItem" ADD COLUMN "appendicesKeptForId" TEXT;

-- AlterTable
ALTER TABLE "Resolution" ADD COLUMN "consultations" TEXT;

-- CreateTable
CREATE TABLE "ContinuationNotice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "givenAt" DATETIME NOT NULL,
    "givenById" TEXT NOT NULL,
    CONSTRAINT "ContinuationNotice_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ContinuationNotice_meetingId_idx" ON "ContinuationNotice"("meetingId");
