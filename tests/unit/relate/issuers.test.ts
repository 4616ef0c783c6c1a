import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationOf } from "../extractionOf.js";

test("An official paper is by the body that its title begins with.", () => {
  const { issuedBy } = annotationOf(
    "永泰县水利局关于开展读书活动的通知\n各科室:\n现就有关事项通知如下,请认真贯彻执行。\n",
  );
  assert.equal(issuedBy, "永泰县水利局");
});

test("What a title is about did not issue the paper.", () => {
  const { issuedBy } = annotationOf("关于表彰永泰县水利局的通报\n各科室:\n现就有关事项通报如下,请认真学习。\n");
  assert.equal(issuedBy, null);
});

test("Who says 'our company' on a visit is not the company that is visited.", () => {
  const { issuedBy } = annotationOf(
    "3月12日,公司副总经理童有田一行来到中国永泰工业建设有限公司交流。座谈会上,我公司介绍了党建工作情况。\n",
  );
  assert.equal(issuedBy, null);
});
