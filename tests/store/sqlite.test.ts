import { sqlitePlace } from "./databases";
import { testStoreOn } from "./suite";

await testStoreOn(sqlitePlace());
