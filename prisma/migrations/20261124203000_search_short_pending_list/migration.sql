-- What was written last waits in a list that every search reads through from end to end, four megabytes of it by default.
-- Here it is merged into the index eight pages at a time: a shop is read a thousand times for each write.
ALTER INDEX "search_text_words_idx" SET (gin_pending_list_limit = 64);
ALTER INDEX "search_text_everything_idx" SET (gin_pending_list_limit = 64);
SELECT gin_clean_pending_list('search_text_words_idx'), gin_clean_pending_list('search_text_everything_idx');
