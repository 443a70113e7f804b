-- CreateTable
CREATE TABLE "Exclusion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "paragraphs" TEXT NOT NULL DEFAULT '[]',
    "reason" TEXT NOT NULL,
    "motionId" TEXT,
    "state" TEXT NOT NULL,
    "proposedAt" DATETIME NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedForId" TEXT,
    "excludedAt" DATETIME,
    "returnedAt" DATETIME,
    CONSTRAINT "Exclusion_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Exclusion_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Exclusion_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExclusionStay" (
    "exclusionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    PRIMARY KEY ("exclusionId", "personId"),
    CONSTRAINT "ExclusionStay_exclusionId_fkey" FOREIGN KEY ("exclusionId") REFERENCES "Exclusion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExclusionStay_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Exclusion_motionId_key" ON "Exclusion"("motionId");

-- CreateIndex
CREATE INDEX "Exclusion_meetingId_idx" ON "Exclusion"("meetingId");

-- CreateIndex
CREATE INDEX "Exclusion_itemId_idx" ON "Exclusion"("itemId");
-- AlterTable
ALTER TABLE "Ballot" ADD COLUMN "stayIds" TEXT;
-- AlterTable
ALTER TABLE "Motion" ADD COLUMN "amendmentOfId" TEXT;
ALTER TABLE "Motion" ADD COLUMN "namesRecorded" TEXT;
ALTER TABLE "Motion" ADD COLUMN "withdrawnAt" DATETIME;
ALTER TABLE "Motion" ADD COLUMN "withdrawnById" TEXT;

-- CreateTable
CREATE TABLE "RecordedVoteCall" (
    "motionId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("motionId", "seatId"),
    CONSTRAINT "RecordedVoteCall_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecordedChoice" (
    "ballotId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("ballotId", "seatId"),
    CONSTRAINT "RecordedChoice_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- CreateTable
CREATE TABLE "ProxyAppointment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "holderId" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "appointedAt" DATETIME NOT NULL,
    "appointedById" TEXT NOT NULL,
    "revokedAt" DATETIME,
    "revokedById" TEXT,
    CONSTRAINT "ProxyAppointment_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProxyAppointment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProxyAppointment_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ProxyAppointment_bodyId_idx" ON "ProxyAppointment"("bodyId");

-- CreateIndex
CREATE INDEX "ProxyAppointment_holderId_idx" ON "ProxyAppointment"("holderId");
