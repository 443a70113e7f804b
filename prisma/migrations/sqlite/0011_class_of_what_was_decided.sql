-- AlterTable
ALTER TABLE "PaperVersion" ADD COLUMN "classification" TEXT NOT NULL DEFAULT 'exempt';

-- AlterTable
ALTER TABLE "Resolution" ADD COLUMN "classification" TEXT NOT NULL DEFAULT 'exempt';

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN "classification" TEXT NOT NULL DEFAULT 'exempt';

DROP TRIGGER "PaperVersion_keeps";
UPDATE "PaperVersion" SET "classification" = COALESCE(json_extract("content", '$.classification'), 'exempt');
CREATE TRIGGER "PaperVersion_keeps" BEFORE UPDATE ON "PaperVersion"
BEGIN SELECT RAISE(ABORT, 'a version of a paper cannot be changed'); END;

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
ALTER TABLE "Message" ADD COLUMN "leaseId" TEXT;

-- CreateTable
CREATE TABLE "InvitationEnded" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "endedAt" DATETIME NOT NULL,
    "endedById" TEXT NOT NULL,
    CONSTRAINT "InvitationEnded_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "InvitationEnded_meetingId_idx" ON "InvitationEnded"("meetingId");
