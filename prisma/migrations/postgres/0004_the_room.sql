-- CreateTable
CREATE TABLE "Exclusion" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "paragraphs" TEXT NOT NULL DEFAULT '[]',
    "reason" TEXT NOT NULL,
    "motionId" TEXT,
    "state" TEXT NOT NULL,
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedForId" TEXT,
    "excludedAt" TIMESTAMP(3),
    "returnedAt" TIMESTAMP(3),

    CONSTRAINT "Exclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExclusionStay" (
    "exclusionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ExclusionStay_pkey" PRIMARY KEY ("exclusionId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Exclusion_motionId_key" ON "Exclusion"("motionId");

-- CreateIndex
CREATE INDEX "Exclusion_meetingId_idx" ON "Exclusion"("meetingId");

-- CreateIndex
CREATE INDEX "Exclusion_itemId_idx" ON "Exclusion"("itemId");

-- AddForeignKey
ALTER TABLE "Exclusion" ADD CONSTRAINT "Exclusion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exclusion" ADD CONSTRAINT "Exclusion_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Exclusion" ADD CONSTRAINT "Exclusion_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExclusionStay" ADD CONSTRAINT "ExclusionStay_exclusionId_fkey" FOREIGN KEY ("exclusionId") REFERENCES "Exclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExclusionStay" ADD CONSTRAINT "ExclusionStay_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AlterTable
ALTER TABLE "Ballot" ADD COLUMN     "stayIds" TEXT;
-- AlterTable
ALTER TABLE "Motion" ADD COLUMN     "amendmentOfId" TEXT,
ADD COLUMN     "namesRecorded" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMP(3),
ADD COLUMN     "withdrawnById" TEXT;

-- CreateTable
CREATE TABLE "RecordedVoteCall" (
    "motionId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RecordedVoteCall_pkey" PRIMARY KEY ("motionId","seatId")
);

-- CreateTable
CREATE TABLE "RecordedChoice" (
    "ballotId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RecordedChoice_pkey" PRIMARY KEY ("ballotId","seatId")
);

-- AddForeignKey
ALTER TABLE "RecordedVoteCall" ADD CONSTRAINT "RecordedVoteCall_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordedChoice" ADD CONSTRAINT "RecordedChoice_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- CreateTable
CREATE TABLE "ProxyAppointment" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "holderId" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "appointedAt" TIMESTAMP(3) NOT NULL,
    "appointedById" TEXT NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "revokedById" TEXT,

    CONSTRAINT "ProxyAppointment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProxyAppointment_bodyId_idx" ON "ProxyAppointment"("bodyId");

-- CreateIndex
CREATE INDEX "ProxyAppointment_holderId_idx" ON "ProxyAppointment"("holderId");

-- AddForeignKey
ALTER TABLE "ProxyAppointment" ADD CONSTRAINT "ProxyAppointment_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProxyAppointment" ADD CONSTRAINT "ProxyAppointment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProxyAppointment" ADD CONSTRAINT "ProxyAppointment_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
