-- AlterTable
ALTER TABLE "Paper" ADD COLUMN     "matterId" TEXT,
ADD COLUMN     "pounds" INTEGER;

-- AlterTable
ALTER TABLE "Stage" ADD COLUMN     "concursWithId" TEXT;

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "reportsId" TEXT;

-- CreateTable
CREATE TABLE "UrgentDecision" (
    "decisionId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "takenById" TEXT NOT NULL,
    "neededOn" TEXT NOT NULL,
    "reportedAt" TIMESTAMP(3),
    "answer" TEXT,
    "answerId" TEXT,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "UrgentDecision_pkey" PRIMARY KEY ("decisionId")
);

-- CreateIndex
CREATE INDEX "UrgentDecision_bodyId_idx" ON "UrgentDecision"("bodyId");

-- AddForeignKey
ALTER TABLE "UrgentDecision" ADD CONSTRAINT "UrgentDecision_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
