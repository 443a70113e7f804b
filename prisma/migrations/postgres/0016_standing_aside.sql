-- DropIndex
DROP INDEX "NoticeConsent_meetingId_seatId_key";

-- AlterTable
ALTER TABLE "NoticeConsent" ADD COLUMN     "takenBackAt" TIMESTAMP(3),
ADD COLUMN     "takenBackById" TEXT,
ADD COLUMN     "takenBackReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "ResolutionMember" ADD COLUMN     "restriction" TEXT;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "urgencyAgreed" TEXT;

-- CreateTable
CREATE TABLE "StandAside" (
    "id" TEXT NOT NULL,
    "paperId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "toStageId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StandAside_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StandAside_paperId_idx" ON "StandAside"("paperId");

-- CreateIndex
CREATE INDEX "StandAside_personId_idx" ON "StandAside"("personId");

-- CreateIndex
CREATE INDEX "NoticeConsent_meetingId_idx" ON "NoticeConsent"("meetingId");

-- AddForeignKey
ALTER TABLE "StandAside" ADD CONSTRAINT "StandAside_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandAside" ADD CONSTRAINT "StandAside_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One agreement or waiver counts for a seat; what was taken back is kept beside it.
CREATE UNIQUE INDEX "NoticeConsent_counts" ON "NoticeConsent"("meetingId", "seatId") WHERE "takenBackAt" IS NULL;
CREATE FUNCTION "refuse_change_of_consent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an agreement to notice, or what was said on standing aside, cannot be changed or removed'; END $$;
CREATE TRIGGER "NoticeConsent_keeps" BEFORE UPDATE ON "NoticeConsent"
FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL OR NEW."takenBackAt" IS NULL) EXECUTE FUNCTION "refuse_change_of_consent"();
CREATE TRIGGER "NoticeConsent_stays" BEFORE DELETE ON "NoticeConsent"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_consent"();

-- Who stood aside, and why, is only ever added to.
CREATE TRIGGER "StandAside_keeps" BEFORE UPDATE OR DELETE ON "StandAside"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_consent"();

-- What was agreed as urgent before it had a field of its own stands in the sentence of the record.
UPDATE "Decision" SET "urgencyAgreed" = (
  SELECT replace(value, 'Taken with special urgency (SI 2012/2089 reg 11): ', '') FROM jsonb_array_elements_text("Decision"."content"::jsonb -> 'notices') AS value
  WHERE value LIKE 'Taken with special urgency (SI 2012/2089 reg 11): %' LIMIT 1
) WHERE "state" = 'sealed' AND "content" LIKE '%Taken with special urgency (SI 2012/2089 reg 11): %';
