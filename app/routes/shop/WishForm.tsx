import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";

/** A heart for who is signed in; the way to sign in for everybody else, the same for all. */
export function WishForm({ productId, slug, kept }: { productId: string; slug: string; kept: boolean | null }) {
  const { t } = useText();
  const href = useHref();
  if (kept === null) {
    return (
      <p>
        <LinkButton
          tone="ghost"
          size="sm"
          icon="heart"
          href={paths.auth.signIn(href(paths.shop.product(slug)))}
          rel="nofollow"
        >
          {t("feedback.wish.signIn")}
        </LinkButton>
      </p>
    );
  }
  return (
    <form method="post" action={href(paths.account.wishes())}>
      <input type="hidden" name="product" value={productId} />
      <input type="hidden" name="from" value="product" />
      <Button tone={kept ? "out" : "ghost"} size="sm" icon="heart" name="action" value={kept ? "drop" : "keep"}>
        {t(kept ? "feedback.wish.drop" : "feedback.wish.keep")}
      </Button>
    </form>
  );
}
