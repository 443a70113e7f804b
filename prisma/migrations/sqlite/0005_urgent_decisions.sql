-- AlterTable
ALTER TABLE "Paper" ADD COLUMN "matterId" TEXT;
ALTER TABLE "Paper" ADD COLUMN "pounds" INTEGER;

-- AlterTable
ALTER TABLE "Stage" ADD COLUMN "concursWithId" TEXT;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN "reportsId" TEXT;

-- CreateTable
CREATE TABLE "UrgentDecision" (
    "decisionId" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "takenById" TEXT NOT NULL,
    "neededOn" TEXT NOT NULL,
    "reportedAt" DATETIME,
    "answer" TEXT,
    "answerId" TEXT,
    "answeredAt" DATETIME,
    CONSTRAINT "UrgentDecision_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "UrgentDecision_bodyId_idx" ON "UrgentDecision"("bodyId");
