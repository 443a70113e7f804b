-- AlterTable
ALTER TABLE "PaperVersion" ADD COLUMN     "classification" TEXT NOT NULL DEFAULT 'exempt';

-- AlterTable
ALTER TABLE "Resolution" ADD COLUMN     "classification" TEXT NOT NULL DEFAULT 'exempt';

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "classification" TEXT NOT NULL DEFAULT 'exempt';

DROP TRIGGER "PaperVersion_keeps" ON "PaperVersion";
UPDATE "PaperVersion" SET "classification" = COALESCE("content"::json ->> 'classification', 'exempt');
CREATE TRIGGER "PaperVersion_keeps" BEFORE UPDATE OR DELETE ON "PaperVersion"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- What was decided before keeps the strictest class that its paper has had.
UPDATE "Resolution" SET "classification" = 'board-confidential' WHERE "paperId" IS NULL;
UPDATE "Resolution" SET "classification" = (
  SELECT CASE MAX("had"."rank") WHEN 0 THEN 'public' WHEN 1 THEN 'partner' WHEN 2 THEN 'board-confidential' ELSE 'exempt' END
  FROM (
    SELECT CASE "classification" WHEN 'public' THEN 0 WHEN 'partner' THEN 1 WHEN 'board-confidential' THEN 2 ELSE 3 END AS "rank" FROM "Paper" WHERE "id" = "Resolution"."paperId"
    UNION ALL
    SELECT CASE "classification" WHEN 'public' THEN 0 WHEN 'partner' THEN 1 WHEN 'board-confidential' THEN 2 ELSE 3 END AS "rank" FROM "PaperVersion" WHERE "PaperVersion"."paperId" = "Resolution"."paperId"
  ) AS "had"
) WHERE "paperId" IS NOT NULL;
UPDATE "Decision" SET "classification" = 'board-confidential' WHERE "paperId" IS NULL;
UPDATE "Decision" SET "classification" = (
  SELECT CASE MAX("had"."rank") WHEN 0 THEN 'public' WHEN 1 THEN 'partner' WHEN 2 THEN 'board-confidential' ELSE 'exempt' END
  FROM (
    SELECT CASE "classification" WHEN 'public' THEN 0 WHEN 'partner' THEN 1 WHEN 'board-confidential' THEN 2 ELSE 3 END AS "rank" FROM "Paper" WHERE "id" = "Decision"."paperId"
    UNION ALL
    SELECT CASE "classification" WHEN 'public' THEN 0 WHEN 'partner' THEN 1 WHEN 'board-confidential' THEN 2 ELSE 3 END AS "rank" FROM "PaperVersion" WHERE "PaperVersion"."paperId" = "Decision"."paperId"
  ) AS "had"
) WHERE "paperId" IS NOT NULL;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "leaseId" TEXT;

-- CreateTable
CREATE TABLE "InvitationEnded" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMP(3) NOT NULL,
    "endedById" TEXT NOT NULL,

    CONSTRAINT "InvitationEnded_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InvitationEnded_meetingId_idx" ON "InvitationEnded"("meetingId");

-- AddForeignKey
ALTER TABLE "InvitationEnded" ADD CONSTRAINT "InvitationEnded_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
