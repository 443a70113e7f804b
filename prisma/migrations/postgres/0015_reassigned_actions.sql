-- CreateTable
CREATE TABLE "Reassignment" (
    "id" TEXT NOT NULL,
    "actionId" TEXT NOT NULL,
    "fromLeadId" TEXT NOT NULL,
    "toLeadId" TEXT NOT NULL,
    "fromHelperIds" TEXT NOT NULL,
    "toHelperIds" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reassignment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Reassignment_actionId_idx" ON "Reassignment"("actionId");

-- AddForeignKey
ALTER TABLE "Reassignment" ADD CONSTRAINT "Reassignment_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
