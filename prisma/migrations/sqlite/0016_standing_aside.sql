-- AlterTable
ALTER TABLE "ResolutionMember" ADD COLUMN "restriction" TEXT;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "urgencyAgreed" TEXT;

-- CreateTable
CREATE TABLE "StandAside" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paperId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "toStageId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "StandAside_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StandAside_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "NoticeConsent" ADD COLUMN "takenBackAt" DATETIME;
ALTER TABLE "NoticeConsent" ADD COLUMN "takenBackById" TEXT;
ALTER TABLE "NoticeConsent" ADD COLUMN "takenBackReason" TEXT NOT NULL DEFAULT '';

-- DropIndex
DROP INDEX "NoticeConsent_meetingId_seatId_key";

-- CreateIndex
CREATE INDEX "NoticeConsent_meetingId_idx" ON "NoticeConsent"("meetingId");

-- CreateIndex
CREATE INDEX "StandAside_paperId_idx" ON "StandAside"("paperId");

-- CreateIndex
CREATE INDEX "StandAside_personId_idx" ON "StandAside"("personId");

-- One agreement or waiver counts for a seat; what was taken back is kept beside it.
CREATE UNIQUE INDEX "NoticeConsent_counts" ON "NoticeConsent"("meetingId", "seatId") WHERE "takenBackAt" IS NULL;
CREATE TRIGGER "NoticeConsent_keeps" BEFORE UPDATE ON "NoticeConsent" WHEN OLD."takenBackAt" IS NOT NULL OR NEW."takenBackAt" IS NULL
BEGIN SELECT RAISE(ABORT, 'an agreement to notice cannot be changed, only taken back'); END;
CREATE TRIGGER "NoticeConsent_stays" BEFORE DELETE ON "NoticeConsent"
BEGIN SELECT RAISE(ABORT, 'an agreement to notice cannot be removed'); END;

-- Who stood aside, and why, is only ever added to.
CREATE TRIGGER "StandAside_keeps" BEFORE UPDATE ON "StandAside"
BEGIN SELECT RAISE(ABORT, 'what was said on standing aside cannot be changed'); END;
CREATE TRIGGER "StandAside_stays" BEFORE DELETE ON "StandAside"
BEGIN SELECT RAISE(ABORT, 'what was said on standing aside cannot be removed'); END;

-- What was agreed as urgent before it had a field of its own stands in the sentence of the record.
UPDATE "Decision" SET "urgencyAgreed" = (
  SELECT replace(value, 'Taken with special urgency (SI 2012/2089 reg 11): ', '') FROM json_each("Decision"."content", '$.notices')
  WHERE value LIKE 'Taken with special urgency (SI 2012/2089 reg 11): %' LIMIT 1
) WHERE "state" = 'sealed' AND "content" LIKE '%Taken with special urgency (SI 2012/2089 reg 11): %';
