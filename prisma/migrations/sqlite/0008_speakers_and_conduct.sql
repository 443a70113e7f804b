-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN "conductedSince" DATETIME;
ALTER TABLE "Meeting" ADD COLUMN "conductorId" TEXT;
ALTER TABLE "Meeting" ADD COLUMN "observersSpeakSince" DATETIME;

-- CreateTable
CREATE TABLE "SpeakerRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "calledAt" DATETIME,
    "endedAt" DATETIME,
    CONSTRAINT "SpeakerRequest_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SpeakerRequest_meetingId_state_idx" ON "SpeakerRequest"("meetingId", "state");

-- A person has one hand, and one person speaks at a time.
CREATE UNIQUE INDEX "SpeakerRequest_hand" ON "SpeakerRequest"("meetingId", "personId") WHERE "state" IN ('asked', 'called');
CREATE UNIQUE INDEX "SpeakerRequest_called" ON "SpeakerRequest"("meetingId") WHERE "state" = 'called';
