CREATE TYPE "language" AS ENUM ('id', 'en');

CREATE TYPE "staff_role" AS ENUM ('curator', 'leadCurator', 'designer', 'operator', 'consultant', 'cashier', 'finance', 'head', 'staff', 'admin');

CREATE TYPE "member_right" AS ENUM ('owner', 'catalog', 'orders', 'money');

CREATE TYPE "token_kind" AS ENUM ('passwordReset', 'emailCheck', 'invitation');

CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" CITEXT,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "password_hash" TEXT,
    "language" "language" NOT NULL DEFAULT 'id',
    "dark_theme" BOOLEAN NOT NULL DEFAULT false,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "email_checked_at" TIMESTAMPTZ(3),
    "password_changed_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "staff_role" NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "granted_by_id" UUID,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "enterprise_id" UUID NOT NULL,
    "rights" "member_right"[],
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "granted_by_id" UUID,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "one_time_token" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "kind" "token_kind" NOT NULL,
    "user_id" UUID,
    "enterprise_id" UUID,
    "email" CITEXT,
    "rights" "member_right"[],
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_token_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "user_email_key" ON "user"("email");
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");
CREATE INDEX "session_user_id_idx" ON "session"("user_id");
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");
CREATE INDEX "membership_enterprise_id_idx" ON "membership"("enterprise_id");
CREATE UNIQUE INDEX "one_time_token_token_hash_key" ON "one_time_token"("token_hash");
CREATE INDEX "one_time_token_user_id_idx" ON "one_time_token"("user_id");
CREATE INDEX "one_time_token_enterprise_id_idx" ON "one_time_token"("enterprise_id");
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE role_grant ADD CONSTRAINT role_grant_once EXCLUDE USING gist
  (user_id WITH =, role WITH =, tstzrange(valid_from, valid_to) WITH &&);
ALTER TABLE membership ADD CONSTRAINT membership_once EXCLUDE USING gist
  (user_id WITH =, enterprise_id WITH =, tstzrange(since, until) WITH &&);
ALTER TABLE membership ADD CONSTRAINT membership_rights CHECK (cardinality(rights) > 0);
ALTER TABLE one_time_token ADD CONSTRAINT one_time_token_for CHECK (num_nonnulls(user_id, email) >= 1);

