-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "conductedSince" TIMESTAMP(3),
ADD COLUMN     "conductorId" TEXT,
ADD COLUMN     "observersSpeakSince" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "SpeakerRequest" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "calledAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "SpeakerRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SpeakerRequest_meetingId_state_idx" ON "SpeakerRequest"("meetingId", "state");

-- AddForeignKey
ALTER TABLE "SpeakerRequest" ADD CONSTRAINT "SpeakerRequest_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A person has one hand, and one person speaks at a time.
CREATE UNIQUE INDEX "SpeakerRequest_hand" ON "SpeakerRequest"("meetingId", "personId") WHERE "state" IN ('asked', 'called');
CREATE UNIQUE INDEX "SpeakerRequest_called" ON "SpeakerRequest"("meetingId") WHERE "state" = 'called';
