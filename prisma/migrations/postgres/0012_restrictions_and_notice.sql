-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "specialText" TEXT;

-- CreateTable
CREATE TABLE "VotingRestriction" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "personId" TEXT,
    "presentAtId" TEXT,
    "paperId" TEXT,
    "standingOrder" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3),
    "endedById" TEXT,
    "endReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "VotingRestriction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeConsent" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,

    CONSTRAINT "NoticeConsent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VotingRestriction_bodyId_idx" ON "VotingRestriction"("bodyId");

-- CreateIndex
CREATE INDEX "NoticeConsent_personId_idx" ON "NoticeConsent"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeConsent_meetingId_seatId_key" ON "NoticeConsent"("meetingId", "seatId");

-- AddForeignKey
ALTER TABLE "VotingRestriction" ADD CONSTRAINT "VotingRestriction_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VotingRestriction" ADD CONSTRAINT "VotingRestriction_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VotingRestriction" ADD CONSTRAINT "VotingRestriction_presentAtId_fkey" FOREIGN KEY ("presentAtId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VotingRestriction" ADD CONSTRAINT "VotingRestriction_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeConsent" ADD CONSTRAINT "NoticeConsent_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeConsent" ADD CONSTRAINT "NoticeConsent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
