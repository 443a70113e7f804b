-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "paragraphs" TEXT,
ADD COLUMN     "publicInterest" TEXT;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "appendicesKeptAt" TIMESTAMP(3),
ADD COLUMN     "appendicesKeptById" TEXT,
ADD COLUMN     "appendicesKeptForId" TEXT;

-- AlterTable
ALTER TABLE "Resolution" ADD COLUMN     "consultations" TEXT;

-- CreateTable
CREATE TABLE "ContinuationNotice" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "givenById" TEXT NOT NULL,

    CONSTRAINT "ContinuationNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ContinuationNotice_meetingId_idx" ON "ContinuationNotice"("meetingId");

-- AddForeignKey
ALTER TABLE "ContinuationNotice" ADD CONSTRAINT "ContinuationNotice_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
