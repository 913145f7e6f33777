-- Who works in a community searches there: the persons of a name in all of the city are no longer gone through for it, and a page
-- comes in the order of the index.
CREATE INDEX residents_of_community_by_name ON residents (community_code, name_key, id);
CREATE INDEX residents_of_community_by_pinyin ON residents (community_code, pinyin, id);
CREATE INDEX residents_of_community_by_korean ON residents (community_code, korean, id);
