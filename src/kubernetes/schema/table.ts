// Written by scripts/schema.mjs from the API schemas of Kubernetes 1.28 to 1.36; do not edit.
export const table = `
admissionregistration=admissionregistration.k8s.io
apiextensions=apiextensions.k8s.io
apiregistration=apiregistration.k8s.io
apiserverinternal=internal.apiserver.k8s.io
authentication=authentication.k8s.io
authorization=authorization.k8s.io
certificates=certificates.k8s.io
coordination=coordination.k8s.io
core=
discovery=discovery.k8s.io
events=events.k8s.io
flowcontrol=flowcontrol.apiserver.k8s.io
networking=networking.k8s.io
node=node.k8s.io
rbac=rbac.authorization.k8s.io
resource=resource.k8s.io
scheduling=scheduling.k8s.io
storage=storage.k8s.io
storagemigration=storagemigration.k8s.io
admissionregistration/v1.ApplyConfiguration;36- expression:s
admissionregistration/v1.AuditAnnotation;30- key!:s valueExpression!:s
admissionregistration/v1.ExpressionWarning;30- fieldRef!:s warning!:s
admissionregistration/v1.JSONPatch;36- expression:s
admissionregistration/v1.MatchCondition expression!:s name!:s
admissionregistration/v1.MatchResources;30- excludeResourceRules:[.NamedRuleWithOperations];atomic matchPolicy:s namespaceSelector:meta/v1.LabelSelector objectSelector:meta/v1.LabelSelector resourceRules:[.NamedRuleWithOperations];atomic
admissionregistration/v1.MutatingAdmissionPolicy*;36- metadata:meta/v1.ObjectMeta spec:.MutatingAdmissionPolicySpec
admissionregistration/v1.MutatingAdmissionPolicyBinding*;36- metadata:meta/v1.ObjectMeta spec:.MutatingAdmissionPolicyBindingSpec
admissionregistration/v1.MutatingAdmissionPolicyBindingList*;36- items!:[.MutatingAdmissionPolicyBinding] metadata:meta/v1.ListMeta
admissionregistration/v1.MutatingAdmissionPolicyBindingSpec;36- matchResources:.MatchResources paramRef:.ParamRef policyName:s
admissionregistration/v1.MutatingAdmissionPolicyList*;36- items!:[.MutatingAdmissionPolicy] metadata:meta/v1.ListMeta
admissionregistration/v1.MutatingAdmissionPolicySpec;36- failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchConstraints:.MatchResources mutations:[.Mutation];atomic paramKind:.ParamKind reinvocationPolicy:s variables:[.Variable];atomic
admissionregistration/v1.MutatingWebhook admissionReviewVersions!:[s];28-29 admissionReviewVersions!:[s];atomic;30- clientConfig!:.WebhookClientConfig failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchPolicy:s name!:s namespaceSelector:meta/v1.LabelSelector objectSelector:meta/v1.LabelSelector reinvocationPolicy:s rules:[.RuleWithOperations];28-29 rules:[.RuleWithOperations];atomic;30- sideEffects!:s timeoutSeconds:i
admissionregistration/v1.MutatingWebhookConfiguration* metadata:meta/v1.ObjectMeta webhooks:[.MutatingWebhook];map=name;merge=name;30- webhooks:[.MutatingWebhook];merge=name;28-29
admissionregistration/v1.MutatingWebhookConfigurationList* items!:[.MutatingWebhookConfiguration] metadata:meta/v1.ListMeta
admissionregistration/v1.Mutation;36- applyConfiguration:.ApplyConfiguration jsonPatch:.JSONPatch patchType!:s
admissionregistration/v1.NamedRuleWithOperations;30- apiGroups:[s];atomic apiVersions:[s];atomic operations:[s];atomic resourceNames:[s];atomic resources:[s];atomic scope:s
admissionregistration/v1.ParamKind;30- apiVersion:s kind:s
admissionregistration/v1.ParamRef;30- name:s namespace:s parameterNotFoundAction:s selector:meta/v1.LabelSelector
admissionregistration/v1.RuleWithOperations apiGroups:[s];atomic apiVersions:[s];atomic operations:[s];atomic resources:[s];atomic scope:s
admissionregistration/v1.ServiceReference name!:s namespace!:s path:s port:i
admissionregistration/v1.TypeChecking;30- expressionWarnings:[.ExpressionWarning];atomic
admissionregistration/v1.ValidatingAdmissionPolicy*;30- metadata:meta/v1.ObjectMeta spec:.ValidatingAdmissionPolicySpec status:.ValidatingAdmissionPolicyStatus
admissionregistration/v1.ValidatingAdmissionPolicyBinding*;30- metadata:meta/v1.ObjectMeta spec!:.ValidatingAdmissionPolicyBindingSpec;36- spec:.ValidatingAdmissionPolicyBindingSpec;30-35
admissionregistration/v1.ValidatingAdmissionPolicyBindingList*;30- items!:[.ValidatingAdmissionPolicyBinding];31- items:[.ValidatingAdmissionPolicyBinding];30-30 metadata:meta/v1.ListMeta
admissionregistration/v1.ValidatingAdmissionPolicyBindingSpec;30- matchResources:.MatchResources paramRef:.ParamRef policyName!:s;36- policyName:s;30-35 validationActions!:[s];set;36- validationActions:[s];set;30-35
admissionregistration/v1.ValidatingAdmissionPolicyList*;30- items!:[.ValidatingAdmissionPolicy];31- items:[.ValidatingAdmissionPolicy];30-30 metadata:meta/v1.ListMeta
admissionregistration/v1.ValidatingAdmissionPolicySpec;30- auditAnnotations:[.AuditAnnotation];atomic failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchConstraints:.MatchResources paramKind:.ParamKind validations:[.Validation];atomic variables:[.Variable];map=name;merge=name
admissionregistration/v1.ValidatingAdmissionPolicyStatus;30- conditions:[meta/v1.Condition];map=type observedGeneration:l typeChecking:.TypeChecking
admissionregistration/v1.ValidatingWebhook admissionReviewVersions!:[s];28-29 admissionReviewVersions!:[s];atomic;30- clientConfig!:.WebhookClientConfig failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchPolicy:s name!:s namespaceSelector:meta/v1.LabelSelector objectSelector:meta/v1.LabelSelector rules:[.RuleWithOperations];28-29 rules:[.RuleWithOperations];atomic;30- sideEffects!:s timeoutSeconds:i
admissionregistration/v1.ValidatingWebhookConfiguration* metadata:meta/v1.ObjectMeta webhooks:[.ValidatingWebhook];map=name;merge=name;30- webhooks:[.ValidatingWebhook];merge=name;28-29
admissionregistration/v1.ValidatingWebhookConfigurationList* items!:[.ValidatingWebhookConfiguration] metadata:meta/v1.ListMeta
admissionregistration/v1.Validation;30- expression!:s message:s messageExpression:s reason:s
admissionregistration/v1.Variable;30- expression!:s name!:s
admissionregistration/v1.WebhookClientConfig caBundle:y service:.ServiceReference url:s
admissionregistration/v1alpha1.ApplyConfiguration;32- expression:s
admissionregistration/v1alpha1.AuditAnnotation;28-31 key!:s valueExpression!:s
admissionregistration/v1alpha1.ExpressionWarning;28-31 fieldRef!:s warning!:s
admissionregistration/v1alpha1.JSONPatch;32- expression:s
admissionregistration/v1alpha1.MatchCondition expression!:s name!:s
admissionregistration/v1alpha1.MatchResources excludeResourceRules:[.NamedRuleWithOperations];atomic matchPolicy:s namespaceSelector:meta/v1.LabelSelector objectSelector:meta/v1.LabelSelector resourceRules:[.NamedRuleWithOperations];atomic
admissionregistration/v1alpha1.MutatingAdmissionPolicy*;32- metadata:meta/v1.ObjectMeta spec:.MutatingAdmissionPolicySpec
admissionregistration/v1alpha1.MutatingAdmissionPolicyBinding*;32- metadata:meta/v1.ObjectMeta spec:.MutatingAdmissionPolicyBindingSpec
admissionregistration/v1alpha1.MutatingAdmissionPolicyBindingList*;32- items!:[.MutatingAdmissionPolicyBinding] metadata:meta/v1.ListMeta
admissionregistration/v1alpha1.MutatingAdmissionPolicyBindingSpec;32- matchResources:.MatchResources paramRef:.ParamRef policyName:s
admissionregistration/v1alpha1.MutatingAdmissionPolicyList*;32- items!:[.MutatingAdmissionPolicy] metadata:meta/v1.ListMeta
admissionregistration/v1alpha1.MutatingAdmissionPolicySpec;32- failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchConstraints:.MatchResources mutations:[.Mutation];atomic paramKind:.ParamKind reinvocationPolicy:s variables:[.Variable];atomic
admissionregistration/v1alpha1.Mutation;32- applyConfiguration:.ApplyConfiguration jsonPatch:.JSONPatch patchType!:s
admissionregistration/v1alpha1.NamedRuleWithOperations apiGroups:[s];atomic apiVersions:[s];atomic operations:[s];atomic resourceNames:[s];atomic resources:[s];atomic scope:s
admissionregistration/v1alpha1.ParamKind apiVersion:s kind:s
admissionregistration/v1alpha1.ParamRef name:s namespace:s parameterNotFoundAction:s selector:meta/v1.LabelSelector
admissionregistration/v1alpha1.TypeChecking;28-31 expressionWarnings:[.ExpressionWarning];atomic
admissionregistration/v1alpha1.ValidatingAdmissionPolicy*;28-31 metadata:meta/v1.ObjectMeta spec:.ValidatingAdmissionPolicySpec status:.ValidatingAdmissionPolicyStatus
admissionregistration/v1alpha1.ValidatingAdmissionPolicyBinding*;28-31 metadata:meta/v1.ObjectMeta spec:.ValidatingAdmissionPolicyBindingSpec
admissionregistration/v1alpha1.ValidatingAdmissionPolicyBindingList*;28-31 items!:[.ValidatingAdmissionPolicyBinding];31-31 items:[.ValidatingAdmissionPolicyBinding];28-30 metadata:meta/v1.ListMeta
admissionregistration/v1alpha1.ValidatingAdmissionPolicyBindingSpec;28-31 matchResources:.MatchResources paramRef:.ParamRef policyName:s validationActions:[s];set
admissionregistration/v1alpha1.ValidatingAdmissionPolicyList*;28-31 items!:[.ValidatingAdmissionPolicy];31-31 items:[.ValidatingAdmissionPolicy];28-30 metadata:meta/v1.ListMeta
admissionregistration/v1alpha1.ValidatingAdmissionPolicySpec;28-31 auditAnnotations:[.AuditAnnotation];atomic failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchConstraints:.MatchResources paramKind:.ParamKind validations:[.Validation];atomic variables:[.Variable];map=name;merge=name
admissionregistration/v1alpha1.ValidatingAdmissionPolicyStatus;28-31 conditions:[meta/v1.Condition];map=type observedGeneration:l typeChecking:.TypeChecking
admissionregistration/v1alpha1.Validation;28-31 expression!:s message:s messageExpression:s reason:s
admissionregistration/v1alpha1.Variable expression!:s name!:s
admissionregistration/v1beta1.ApplyConfiguration;34- expression:s
admissionregistration/v1beta1.AuditAnnotation;28-33 key!:s valueExpression!:s
admissionregistration/v1beta1.ExpressionWarning;28-33 fieldRef!:s warning!:s
admissionregistration/v1beta1.JSONPatch;34- expression:s
admissionregistration/v1beta1.MatchCondition expression!:s name!:s
admissionregistration/v1beta1.MatchResources excludeResourceRules:[.NamedRuleWithOperations];atomic matchPolicy:s namespaceSelector:meta/v1.LabelSelector objectSelector:meta/v1.LabelSelector resourceRules:[.NamedRuleWithOperations];atomic
admissionregistration/v1beta1.MutatingAdmissionPolicy*;34- metadata:meta/v1.ObjectMeta spec:.MutatingAdmissionPolicySpec
admissionregistration/v1beta1.MutatingAdmissionPolicyBinding*;34- metadata:meta/v1.ObjectMeta spec:.MutatingAdmissionPolicyBindingSpec
admissionregistration/v1beta1.MutatingAdmissionPolicyBindingList*;34- items!:[.MutatingAdmissionPolicyBinding] metadata:meta/v1.ListMeta
admissionregistration/v1beta1.MutatingAdmissionPolicyBindingSpec;34- matchResources:.MatchResources paramRef:.ParamRef policyName:s
admissionregistration/v1beta1.MutatingAdmissionPolicyList*;34- items!:[.MutatingAdmissionPolicy] metadata:meta/v1.ListMeta
admissionregistration/v1beta1.MutatingAdmissionPolicySpec;34- failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchConstraints:.MatchResources mutations:[.Mutation];atomic paramKind:.ParamKind reinvocationPolicy:s variables:[.Variable];atomic
admissionregistration/v1beta1.Mutation;34- applyConfiguration:.ApplyConfiguration jsonPatch:.JSONPatch patchType!:s
admissionregistration/v1beta1.NamedRuleWithOperations apiGroups:[s];atomic apiVersions:[s];atomic operations:[s];atomic resourceNames:[s];atomic resources:[s];atomic scope:s
admissionregistration/v1beta1.ParamKind apiVersion:s kind:s
admissionregistration/v1beta1.ParamRef name:s namespace:s parameterNotFoundAction:s selector:meta/v1.LabelSelector
admissionregistration/v1beta1.TypeChecking;28-33 expressionWarnings:[.ExpressionWarning];atomic
admissionregistration/v1beta1.ValidatingAdmissionPolicy*;28-33 metadata:meta/v1.ObjectMeta spec:.ValidatingAdmissionPolicySpec status:.ValidatingAdmissionPolicyStatus
admissionregistration/v1beta1.ValidatingAdmissionPolicyBinding*;28-33 metadata:meta/v1.ObjectMeta spec:.ValidatingAdmissionPolicyBindingSpec
admissionregistration/v1beta1.ValidatingAdmissionPolicyBindingList*;28-33 items!:[.ValidatingAdmissionPolicyBinding];31-33 items:[.ValidatingAdmissionPolicyBinding];28-30 metadata:meta/v1.ListMeta
admissionregistration/v1beta1.ValidatingAdmissionPolicyBindingSpec;28-33 matchResources:.MatchResources paramRef:.ParamRef policyName:s validationActions:[s];set
admissionregistration/v1beta1.ValidatingAdmissionPolicyList*;28-33 items!:[.ValidatingAdmissionPolicy];31-33 items:[.ValidatingAdmissionPolicy];28-30 metadata:meta/v1.ListMeta
admissionregistration/v1beta1.ValidatingAdmissionPolicySpec;28-33 auditAnnotations:[.AuditAnnotation];atomic failurePolicy:s matchConditions:[.MatchCondition];map=name;merge=name matchConstraints:.MatchResources paramKind:.ParamKind validations:[.Validation];atomic variables:[.Variable];map=name;merge=name
admissionregistration/v1beta1.ValidatingAdmissionPolicyStatus;28-33 conditions:[meta/v1.Condition];map=type observedGeneration:l typeChecking:.TypeChecking
admissionregistration/v1beta1.Validation;28-33 expression!:s message:s messageExpression:s reason:s
admissionregistration/v1beta1.Variable expression!:s name!:s
apiextensions/v1.CustomResourceColumnDefinition description:s format:s jsonPath!:s name!:s priority:i type!:s
apiextensions/v1.CustomResourceConversion strategy!:s webhook:.WebhookConversion
apiextensions/v1.CustomResourceDefinition* metadata:meta/v1.ObjectMeta spec!:.CustomResourceDefinitionSpec status:.CustomResourceDefinitionStatus
apiextensions/v1.CustomResourceDefinitionCondition lastTransitionTime:t message:s observedGeneration:l;35- reason:s status!:s type!:s
apiextensions/v1.CustomResourceDefinitionList* items!:[.CustomResourceDefinition] metadata:meta/v1.ListMeta
apiextensions/v1.CustomResourceDefinitionNames categories:[s];28-29 categories:[s];atomic;30- kind!:s listKind:s plural!:s shortNames:[s];28-29 shortNames:[s];atomic;30- singular:s
apiextensions/v1.CustomResourceDefinitionSpec conversion:.CustomResourceConversion group!:s names!:.CustomResourceDefinitionNames preserveUnknownFields:b scope!:s versions!:[.CustomResourceDefinitionVersion];28-29 versions!:[.CustomResourceDefinitionVersion];atomic;30-
apiextensions/v1.CustomResourceDefinitionStatus acceptedNames:.CustomResourceDefinitionNames conditions:[.CustomResourceDefinitionCondition];map=type observedGeneration:l;35- storedVersions:[s];28-29 storedVersions:[s];atomic;30-
apiextensions/v1.CustomResourceDefinitionVersion additionalPrinterColumns:[.CustomResourceColumnDefinition];28-29 additionalPrinterColumns:[.CustomResourceColumnDefinition];atomic;30- deprecated:b deprecationWarning:s name!:s schema:.CustomResourceValidation selectableFields:[.SelectableField];atomic;30- served!:b storage!:b subresources:.CustomResourceSubresources
apiextensions/v1.CustomResourceSubresourceScale labelSelectorPath:s specReplicasPath!:s statusReplicasPath!:s
apiextensions/v1.CustomResourceSubresourceStatus
apiextensions/v1.CustomResourceSubresources scale:.CustomResourceSubresourceScale status:.CustomResourceSubresourceStatus
apiextensions/v1.CustomResourceValidation openAPIV3Schema:.JSONSchemaProps
apiextensions/v1.ExternalDocumentation description:s url:s
apiextensions/v1.JSONSchemaProps $ref:s $schema:s additionalItems:* additionalProperties:* allOf:[.JSONSchemaProps];28-29 allOf:[.JSONSchemaProps];atomic;30- anyOf:[.JSONSchemaProps];28-29 anyOf:[.JSONSchemaProps];atomic;30- default:* definitions:{.JSONSchemaProps} dependencies:{*} description:s enum:[*];28-29 enum:[*];atomic;30- example:* exclusiveMaximum:b exclusiveMinimum:b externalDocs:.ExternalDocumentation format:s id:s items:* maxItems:l maxLength:l maxProperties:l maximum:f minItems:l minLength:l minProperties:l minimum:f multipleOf:f not:.JSONSchemaProps nullable:b oneOf:[.JSONSchemaProps];28-29 oneOf:[.JSONSchemaProps];atomic;30- pattern:s patternProperties:{.JSONSchemaProps} properties:{.JSONSchemaProps} required:[s];28-29 required:[s];atomic;30- title:s type:s uniqueItems:b x-kubernetes-embedded-resource:b x-kubernetes-int-or-string:b x-kubernetes-list-map-keys:[s];28-29 x-kubernetes-list-map-keys:[s];atomic;30- x-kubernetes-list-type:s x-kubernetes-map-type:s x-kubernetes-preserve-unknown-fields:b x-kubernetes-validations:[.ValidationRule];map=rule;merge=rule
apiextensions/v1.SelectableField;30- jsonPath!:s
apiextensions/v1.ServiceReference name!:s namespace!:s path:s port:i
apiextensions/v1.ValidationRule fieldPath:s message:s messageExpression:s optionalOldSelf:b;29- reason:s rule!:s
apiextensions/v1.WebhookClientConfig caBundle:y service:.ServiceReference url:s
apiextensions/v1.WebhookConversion clientConfig:.WebhookClientConfig conversionReviewVersions!:[s];28-29 conversionReviewVersions!:[s];atomic;30-
apiregistration/v1.APIService* metadata:meta/v1.ObjectMeta spec:.APIServiceSpec status:.APIServiceStatus
apiregistration/v1.APIServiceCondition lastTransitionTime:t message:s reason:s status!:s type!:s
apiregistration/v1.APIServiceList* items!:[.APIService] metadata:meta/v1.ListMeta
apiregistration/v1.APIServiceSpec caBundle:y;atomic group:s groupPriorityMinimum!:i insecureSkipTLSVerify:b service:.ServiceReference version:s versionPriority!:i
apiregistration/v1.APIServiceStatus conditions:[.APIServiceCondition];map=type;merge=type
apiregistration/v1.ServiceReference name:s namespace:s port:i
apiserverinternal/v1alpha1.ServerStorageVersion apiServerID!:s;36- apiServerID:s;28-35 decodableVersions!:[s];set;36- decodableVersions:[s];set;28-35 encodingVersion!:s;36- encodingVersion:s;28-35 servedVersions:[s];set
apiserverinternal/v1alpha1.StorageVersion* metadata!:meta/v1.ObjectMeta;36- metadata:meta/v1.ObjectMeta;28-35 spec!:.StorageVersionSpec;28-35 spec:.StorageVersionSpec;36- status!:.StorageVersionStatus;28-35 status:.StorageVersionStatus;36-
apiserverinternal/v1alpha1.StorageVersionCondition lastTransitionTime:t message!:s;30- message:s;28-29 observedGeneration:l reason!:s status!:s type!:s
apiserverinternal/v1alpha1.StorageVersionList* items!:[.StorageVersion] metadata:meta/v1.ListMeta
apiserverinternal/v1alpha1.StorageVersionSpec
apiserverinternal/v1alpha1.StorageVersionStatus commonEncodingVersion:s conditions:[.StorageVersionCondition];map=type storageVersions:[.ServerStorageVersion];map=apiServerID
apps/v1.ControllerRevision* data:* metadata:meta/v1.ObjectMeta revision!:l
apps/v1.ControllerRevisionList* items!:[.ControllerRevision] metadata:meta/v1.ListMeta
apps/v1.DaemonSet* metadata:meta/v1.ObjectMeta spec:.DaemonSetSpec status:.DaemonSetStatus
apps/v1.DaemonSetCondition lastTransitionTime:t message:s reason:s status!:s type!:s
apps/v1.DaemonSetList* items!:[.DaemonSet] metadata:meta/v1.ListMeta
apps/v1.DaemonSetSpec minReadySeconds:i revisionHistoryLimit:i selector!:meta/v1.LabelSelector template!:core/v1.PodTemplateSpec updateStrategy:.DaemonSetUpdateStrategy
apps/v1.DaemonSetStatus collisionCount:i conditions:[.DaemonSetCondition];map=type;merge=type;30- conditions:[.DaemonSetCondition];merge=type;28-29 currentNumberScheduled!:i desiredNumberScheduled!:i numberAvailable:i numberMisscheduled!:i numberReady!:i numberUnavailable:i observedGeneration:l updatedNumberScheduled:i
apps/v1.DaemonSetUpdateStrategy rollingUpdate:.RollingUpdateDaemonSet type:s;go=v1.DaemonSetUpdateStrategyType
apps/v1.Deployment* metadata:meta/v1.ObjectMeta spec:.DeploymentSpec status:.DeploymentStatus
apps/v1.DeploymentCondition lastTransitionTime:t lastUpdateTime:t message:s reason:s status!:s type!:s
apps/v1.DeploymentList* items!:[.Deployment] metadata:meta/v1.ListMeta
apps/v1.DeploymentSpec minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i selector!:meta/v1.LabelSelector strategy:.DeploymentStrategy;retainKeys template!:core/v1.PodTemplateSpec
apps/v1.DeploymentStatus availableReplicas:i collisionCount:i conditions:[.DeploymentCondition];map=type;merge=type;30- conditions:[.DeploymentCondition];merge=type;28-29 observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i;33- unavailableReplicas:i updatedReplicas:i
apps/v1.DeploymentStrategy rollingUpdate:.RollingUpdateDeployment type:s;go=v1.DeploymentStrategyType
apps/v1.ReplicaSet* metadata:meta/v1.ObjectMeta spec:.ReplicaSetSpec status:.ReplicaSetStatus
apps/v1.ReplicaSetCondition lastTransitionTime:t message:s reason:s status!:s type!:s
apps/v1.ReplicaSetList* items!:[.ReplicaSet] metadata:meta/v1.ListMeta
apps/v1.ReplicaSetSpec minReadySeconds:i replicas:i selector!:meta/v1.LabelSelector template:core/v1.PodTemplateSpec
apps/v1.ReplicaSetStatus availableReplicas:i conditions:[.ReplicaSetCondition];map=type;merge=type;30- conditions:[.ReplicaSetCondition];merge=type;28-29 fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas!:i terminatingReplicas:i;33-
apps/v1.RollingUpdateDaemonSet maxSurge:x maxUnavailable:x
apps/v1.RollingUpdateDeployment maxSurge:x maxUnavailable:x
apps/v1.RollingUpdateStatefulSetStrategy maxUnavailable:x partition:i
apps/v1.StatefulSet* metadata:meta/v1.ObjectMeta spec:.StatefulSetSpec status:.StatefulSetStatus
apps/v1.StatefulSetCondition lastTransitionTime:t message:s reason:s status!:s type!:s
apps/v1.StatefulSetList* items!:[.StatefulSet] metadata:meta/v1.ListMeta
apps/v1.StatefulSetOrdinals start:i
apps/v1.StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:s;go=v1.PersistentVolumeClaimRetentionPolicyType whenScaled:s;go=v1.PersistentVolumeClaimRetentionPolicyType
apps/v1.StatefulSetSpec minReadySeconds:i ordinals:.StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:s;go=v1.PodManagementPolicyType replicas:i revisionHistoryLimit:i selector!:meta/v1.LabelSelector serviceName!:s;28-32 serviceName:s;33- template!:core/v1.PodTemplateSpec updateStrategy:.StatefulSetUpdateStrategy volumeClaimTemplates:[core/v1.PersistentVolumeClaim];28-29 volumeClaimTemplates:[core/v1.PersistentVolumeClaim];atomic;30-
apps/v1.StatefulSetStatus availableReplicas:i collisionCount:i conditions:[.StatefulSetCondition];map=type;merge=type;30- conditions:[.StatefulSetCondition];merge=type;28-29 currentReplicas:i currentRevision:s observedGeneration:l readyReplicas:i replicas!:i updateRevision:s updatedReplicas:i
apps/v1.StatefulSetUpdateStrategy rollingUpdate:.RollingUpdateStatefulSetStrategy type:s;go=v1.StatefulSetUpdateStrategyType
authentication/v1.BoundObjectReference apiVersion:s kind:s name:s uid:s
authentication/v1.SelfSubjectReview* metadata:meta/v1.ObjectMeta status:.SelfSubjectReviewStatus
authentication/v1.SelfSubjectReviewStatus userInfo:.UserInfo
authentication/v1.TokenRequest* metadata:meta/v1.ObjectMeta spec!:.TokenRequestSpec;28-35 spec:.TokenRequestSpec;36- status:.TokenRequestStatus
authentication/v1.TokenRequestSpec audiences!:[s];28-29 audiences!:[s];atomic;30-35 audiences:[s];atomic;36- boundObjectRef:.BoundObjectReference expirationSeconds:l
authentication/v1.TokenRequestStatus expirationTimestamp!:t;28-35 expirationTimestamp:t;36- token!:s;28-35 token:s;36-
authentication/v1.TokenReview* metadata:meta/v1.ObjectMeta spec!:.TokenReviewSpec status:.TokenReviewStatus
authentication/v1.TokenReviewSpec audiences:[s];28-29 audiences:[s];atomic;30- token!:s;36- token:s;28-35
authentication/v1.TokenReviewStatus audiences:[s];28-29 audiences:[s];atomic;30- authenticated:b error:s user:.UserInfo
authentication/v1.UserInfo extra:{[s]} groups:[s];28-29 groups:[s];atomic;30- uid:s username:s
authentication/v1alpha1.SelfSubjectReview*;28-31 metadata:meta/v1.ObjectMeta status:.SelfSubjectReviewStatus
authentication/v1alpha1.SelfSubjectReviewStatus;28-31 userInfo:authentication/v1.UserInfo
authentication/v1beta1.SelfSubjectReview*;28-32 metadata:meta/v1.ObjectMeta status:.SelfSubjectReviewStatus
authentication/v1beta1.SelfSubjectReviewStatus;28-32 userInfo:authentication/v1.UserInfo
authorization/v1.FieldSelectorAttributes;31- rawSelector:s requirements:[meta/v1.FieldSelectorRequirement];atomic
authorization/v1.LabelSelectorAttributes;31- rawSelector:s requirements:[meta/v1.LabelSelectorRequirement];atomic
authorization/v1.LocalSubjectAccessReview* metadata:meta/v1.ObjectMeta spec!:.SubjectAccessReviewSpec status:.SubjectAccessReviewStatus
authorization/v1.NonResourceAttributes path:s verb:s
authorization/v1.NonResourceRule nonResourceURLs:[s];28-29 nonResourceURLs:[s];atomic;30- verbs!:[s];28-29 verbs!:[s];atomic;30-
authorization/v1.ResourceAttributes fieldSelector:.FieldSelectorAttributes;31- group:s labelSelector:.LabelSelectorAttributes;31- name:s namespace:s resource:s subresource:s verb:s version:s
authorization/v1.ResourceRule apiGroups:[s];28-29 apiGroups:[s];atomic;30- resourceNames:[s];28-29 resourceNames:[s];atomic;30- resources:[s];28-29 resources:[s];atomic;30- verbs!:[s];28-29 verbs!:[s];atomic;30-
authorization/v1.SelfSubjectAccessReview* metadata:meta/v1.ObjectMeta spec!:.SelfSubjectAccessReviewSpec status:.SubjectAccessReviewStatus
authorization/v1.SelfSubjectAccessReviewSpec nonResourceAttributes:.NonResourceAttributes resourceAttributes:.ResourceAttributes
authorization/v1.SelfSubjectRulesReview* metadata:meta/v1.ObjectMeta spec!:.SelfSubjectRulesReviewSpec status:.SubjectRulesReviewStatus
authorization/v1.SelfSubjectRulesReviewSpec namespace:s
authorization/v1.SubjectAccessReview* metadata:meta/v1.ObjectMeta spec!:.SubjectAccessReviewSpec status:.SubjectAccessReviewStatus
authorization/v1.SubjectAccessReviewSpec extra:{[s]} groups:[s];28-29 groups:[s];atomic;30- nonResourceAttributes:.NonResourceAttributes resourceAttributes:.ResourceAttributes uid:s user:s
authorization/v1.SubjectAccessReviewStatus allowed!:b denied:b evaluationError:s reason:s
authorization/v1.SubjectRulesReviewStatus evaluationError:s incomplete!:b nonResourceRules!:[.NonResourceRule];28-29 nonResourceRules!:[.NonResourceRule];atomic;30- resourceRules!:[.ResourceRule];28-29 resourceRules!:[.ResourceRule];atomic;30-
autoscaling/v1.CrossVersionObjectReference apiVersion:s kind!:s name!:s
autoscaling/v1.HorizontalPodAutoscaler* metadata:meta/v1.ObjectMeta spec!:.HorizontalPodAutoscalerSpec;36- spec:.HorizontalPodAutoscalerSpec;28-35 status:.HorizontalPodAutoscalerStatus
autoscaling/v1.HorizontalPodAutoscalerList* items!:[.HorizontalPodAutoscaler] metadata:meta/v1.ListMeta
autoscaling/v1.HorizontalPodAutoscalerSpec maxReplicas!:i minReplicas:i scaleTargetRef!:.CrossVersionObjectReference targetCPUUtilizationPercentage:i
autoscaling/v1.HorizontalPodAutoscalerStatus currentCPUUtilizationPercentage:i currentReplicas!:i desiredReplicas!:i lastScaleTime:t observedGeneration:l
autoscaling/v1.Scale* metadata:meta/v1.ObjectMeta spec:.ScaleSpec status:.ScaleStatus
autoscaling/v1.ScaleSpec replicas:i
autoscaling/v1.ScaleStatus replicas!:i selector:s
autoscaling/v2.ContainerResourceMetricSource container!:s name!:s target!:.MetricTarget
autoscaling/v2.ContainerResourceMetricStatus container!:s current!:.MetricValueStatus name!:s
autoscaling/v2.CrossVersionObjectReference apiVersion:s kind!:s name!:s
autoscaling/v2.ExternalMetricSource metric!:.MetricIdentifier target!:.MetricTarget
autoscaling/v2.ExternalMetricStatus current!:.MetricValueStatus metric!:.MetricIdentifier
autoscaling/v2.HPAScalingPolicy periodSeconds!:i type!:s value!:i
autoscaling/v2.HPAScalingRules policies:[.HPAScalingPolicy];atomic selectPolicy:s stabilizationWindowSeconds:i tolerance:q;33-
autoscaling/v2.HorizontalPodAutoscaler* metadata:meta/v1.ObjectMeta spec!:.HorizontalPodAutoscalerSpec;36- spec:.HorizontalPodAutoscalerSpec;28-35 status:.HorizontalPodAutoscalerStatus
autoscaling/v2.HorizontalPodAutoscalerBehavior scaleDown:.HPAScalingRules scaleUp:.HPAScalingRules
autoscaling/v2.HorizontalPodAutoscalerCondition lastTransitionTime:t message:s reason:s status!:s type!:s
autoscaling/v2.HorizontalPodAutoscalerList* items!:[.HorizontalPodAutoscaler] metadata:meta/v1.ListMeta
autoscaling/v2.HorizontalPodAutoscalerSpec behavior:.HorizontalPodAutoscalerBehavior maxReplicas!:i metrics:[.MetricSpec];atomic minReplicas:i scaleTargetRef!:.CrossVersionObjectReference
autoscaling/v2.HorizontalPodAutoscalerStatus conditions:[.HorizontalPodAutoscalerCondition];map=type;merge=type currentMetrics:[.MetricStatus];atomic currentReplicas:i desiredReplicas!:i lastScaleTime:t observedGeneration:l
autoscaling/v2.MetricIdentifier name!:s selector:meta/v1.LabelSelector
autoscaling/v2.MetricSpec containerResource:.ContainerResourceMetricSource external:.ExternalMetricSource object:.ObjectMetricSource pods:.PodsMetricSource resource:.ResourceMetricSource type!:s
autoscaling/v2.MetricStatus containerResource:.ContainerResourceMetricStatus external:.ExternalMetricStatus object:.ObjectMetricStatus pods:.PodsMetricStatus resource:.ResourceMetricStatus type!:s
autoscaling/v2.MetricTarget averageUtilization:i averageValue:q type!:s value:q
autoscaling/v2.MetricValueStatus averageUtilization:i averageValue:q value:q
autoscaling/v2.ObjectMetricSource describedObject!:.CrossVersionObjectReference metric!:.MetricIdentifier target!:.MetricTarget
autoscaling/v2.ObjectMetricStatus current!:.MetricValueStatus describedObject!:.CrossVersionObjectReference metric!:.MetricIdentifier
autoscaling/v2.PodsMetricSource metric!:.MetricIdentifier target!:.MetricTarget
autoscaling/v2.PodsMetricStatus current!:.MetricValueStatus metric!:.MetricIdentifier
autoscaling/v2.ResourceMetricSource name!:s target!:.MetricTarget
autoscaling/v2.ResourceMetricStatus current!:.MetricValueStatus name!:s
batch/v1.CronJob* metadata:meta/v1.ObjectMeta spec!:.CronJobSpec;36- spec:.CronJobSpec;28-35 status:.CronJobStatus
batch/v1.CronJobList* items!:[.CronJob] metadata:meta/v1.ListMeta
batch/v1.CronJobSpec concurrencyPolicy:s;go=v1.ConcurrencyPolicy failedJobsHistoryLimit:i jobTemplate!:.JobTemplateSpec schedule!:s startingDeadlineSeconds:l successfulJobsHistoryLimit:i suspend:b timeZone:s
batch/v1.CronJobStatus active:[core/v1.ObjectReference];atomic lastScheduleTime:t lastSuccessfulTime:t
batch/v1.Job* metadata:meta/v1.ObjectMeta spec:.JobSpec status:.JobStatus
batch/v1.JobCondition lastProbeTime:t lastTransitionTime:t message:s reason:s status!:s type!:s;go=v1.JobConditionType
batch/v1.JobList* items!:[.Job] metadata:meta/v1.ListMeta
batch/v1.JobSpec activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i completionMode:s;go=v1.CompletionMode completions:i managedBy:s;30- manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:.PodFailurePolicy podReplacementPolicy:s;go=v1.PodReplacementPolicy selector:meta/v1.LabelSelector successPolicy:.SuccessPolicy;30- suspend:b template!:core/v1.PodTemplateSpec ttlSecondsAfterFinished:i
batch/v1.JobStatus active:i completedIndexes:s completionTime:t conditions:[.JobCondition];atomic;merge=type failed:i failedIndexes:s ready:i startTime:t succeeded:i terminating:i uncountedTerminatedPods:.UncountedTerminatedPods
batch/v1.JobTemplateSpec metadata:meta/v1.ObjectMeta spec:.JobSpec
batch/v1.PodFailurePolicy rules!:[.PodFailurePolicyRule];atomic
batch/v1.PodFailurePolicyOnExitCodesRequirement containerName:s operator!:s;go=v1.PodFailurePolicyOnExitCodesOperator values!:[i];set
batch/v1.PodFailurePolicyOnPodConditionsPattern status!:s;go=v1.ConditionStatus;28-34 status:s;go=v1.ConditionStatus;35- type!:s;go=v1.PodConditionType
batch/v1.PodFailurePolicyRule action!:s;go=v1.PodFailurePolicyAction onExitCodes:.PodFailurePolicyOnExitCodesRequirement onPodConditions!:[.PodFailurePolicyOnPodConditionsPattern];atomic;28-28 onPodConditions:[.PodFailurePolicyOnPodConditionsPattern];atomic;29-
batch/v1.SuccessPolicy;30- rules!:[.SuccessPolicyRule];atomic
batch/v1.SuccessPolicyRule;30- succeededCount:i succeededIndexes:s
batch/v1.UncountedTerminatedPods failed:[s];set succeeded:[s];set
certificates/v1.CertificateSigningRequest* metadata:meta/v1.ObjectMeta spec!:.CertificateSigningRequestSpec status:.CertificateSigningRequestStatus
certificates/v1.CertificateSigningRequestCondition lastTransitionTime:t lastUpdateTime:t message:s reason:s status!:s type!:s
certificates/v1.CertificateSigningRequestList* items!:[.CertificateSigningRequest] metadata:meta/v1.ListMeta
certificates/v1.CertificateSigningRequestSpec expirationSeconds:i extra:{[s]} groups:[s];atomic request!:y;35- request!:y;atomic;28-34 signerName!:s uid:s usages:[s];atomic username:s
certificates/v1.CertificateSigningRequestStatus certificate:y;35- certificate:y;atomic;28-34 conditions:[.CertificateSigningRequestCondition];map=type
certificates/v1alpha1.ClusterTrustBundle* metadata:meta/v1.ObjectMeta spec!:.ClusterTrustBundleSpec
certificates/v1alpha1.ClusterTrustBundleList* items!:[.ClusterTrustBundle] metadata:meta/v1.ListMeta
certificates/v1alpha1.ClusterTrustBundleSpec signerName:s trustBundle!:s
certificates/v1alpha1.PodCertificateRequest*;34-34 metadata:meta/v1.ObjectMeta spec!:.PodCertificateRequestSpec status:.PodCertificateRequestStatus
certificates/v1alpha1.PodCertificateRequestList*;34-34 items!:[.PodCertificateRequest] metadata:meta/v1.ListMeta
certificates/v1alpha1.PodCertificateRequestSpec;34-34 maxExpirationSeconds:i nodeName!:s nodeUID!:s pkixPublicKey!:y podName!:s podUID!:s proofOfPossession!:y serviceAccountName!:s serviceAccountUID!:s signerName!:s
certificates/v1alpha1.PodCertificateRequestStatus;34-34 beginRefreshAt:t certificateChain:s conditions:[meta/v1.Condition];map=type;merge=type notAfter:t notBefore:t
certificates/v1beta1.ClusterTrustBundle*;33- metadata:meta/v1.ObjectMeta spec!:.ClusterTrustBundleSpec
certificates/v1beta1.ClusterTrustBundleList*;33- items!:[.ClusterTrustBundle] metadata:meta/v1.ListMeta
certificates/v1beta1.ClusterTrustBundleSpec;33- signerName:s trustBundle!:s
certificates/v1beta1.PodCertificateRequest*;35- metadata:meta/v1.ObjectMeta spec!:.PodCertificateRequestSpec status:.PodCertificateRequestStatus
certificates/v1beta1.PodCertificateRequestList*;35- items!:[.PodCertificateRequest] metadata:meta/v1.ListMeta
certificates/v1beta1.PodCertificateRequestSpec;35- maxExpirationSeconds:i nodeName!:s nodeUID!:s pkixPublicKey!:y;35-35 pkixPublicKey:y;36- podName!:s podUID!:s proofOfPossession!:y;35-35 proofOfPossession:y;36- serviceAccountName!:s serviceAccountUID!:s signerName!:s stubPKCS10Request!:y;36- unverifiedUserAnnotations:{s}
certificates/v1beta1.PodCertificateRequestStatus;35- beginRefreshAt:t certificateChain:s conditions:[meta/v1.Condition];map=type;merge=type notAfter:t notBefore:t
coordination/v1.Lease* metadata:meta/v1.ObjectMeta spec:.LeaseSpec
coordination/v1.LeaseList* items!:[.Lease] metadata:meta/v1.ListMeta
coordination/v1.LeaseSpec acquireTime:m holderIdentity:s leaseDurationSeconds:i leaseTransitions:i preferredHolder:s;31- renewTime:m strategy:s;31-
coordination/v1alpha1.LeaseCandidate*;31-31 metadata:meta/v1.ObjectMeta spec:.LeaseCandidateSpec
coordination/v1alpha1.LeaseCandidateList*;31-31 items!:[.LeaseCandidate] metadata:meta/v1.ListMeta
coordination/v1alpha1.LeaseCandidateSpec;31-31 binaryVersion:s emulationVersion:s leaseName!:s pingTime:m preferredStrategies!:[s];atomic renewTime:m
coordination/v1alpha2.LeaseCandidate*;32- metadata:meta/v1.ObjectMeta spec!:.LeaseCandidateSpec;36- spec:.LeaseCandidateSpec;32-35
coordination/v1alpha2.LeaseCandidateList*;32- items!:[.LeaseCandidate] metadata:meta/v1.ListMeta
coordination/v1alpha2.LeaseCandidateSpec;32- binaryVersion!:s emulationVersion:s leaseName!:s pingTime:m renewTime:m strategy!:s
coordination/v1beta1.LeaseCandidate*;33- metadata:meta/v1.ObjectMeta spec!:.LeaseCandidateSpec;36- spec:.LeaseCandidateSpec;33-35
coordination/v1beta1.LeaseCandidateList*;33- items!:[.LeaseCandidate] metadata:meta/v1.ListMeta
coordination/v1beta1.LeaseCandidateSpec;33- binaryVersion!:s emulationVersion:s leaseName!:s pingTime:m renewTime:m strategy!:s
core/v1.AWSElasticBlockStoreVolumeSource fsType:s partition:i readOnly:b volumeID!:s
core/v1.Affinity nodeAffinity:.NodeAffinity podAffinity:.PodAffinity podAntiAffinity:.PodAntiAffinity
core/v1.AppArmorProfile;30- localhostProfile:s type!:s;go=v1.AppArmorProfileType
core/v1.AttachedVolume devicePath!:s name!:s
core/v1.AzureDiskVolumeSource cachingMode:s;go=v1.AzureDataDiskCachingMode diskName!:s diskURI!:s fsType:s kind:s;go=v1.AzureDataDiskKind readOnly:b
core/v1.AzureFilePersistentVolumeSource readOnly:b secretName!:s secretNamespace:s shareName!:s
core/v1.AzureFileVolumeSource readOnly:b secretName!:s shareName!:s
core/v1.Binding* metadata:meta/v1.ObjectMeta target!:.ObjectReference
core/v1.CSIPersistentVolumeSource controllerExpandSecretRef:.SecretReference controllerPublishSecretRef:.SecretReference driver!:s fsType:s nodeExpandSecretRef:.SecretReference nodePublishSecretRef:.SecretReference nodeStageSecretRef:.SecretReference readOnly:b volumeAttributes:{s} volumeHandle!:s
core/v1.CSIVolumeSource driver!:s fsType:s nodePublishSecretRef:.LocalObjectReference readOnly:b volumeAttributes:{s}
core/v1.Capabilities add:[s];go=v1.Capability;28-29 add:[s];go=v1.Capability;atomic;30- drop:[s];go=v1.Capability;28-29 drop:[s];go=v1.Capability;atomic;30-
core/v1.CephFSPersistentVolumeSource monitors!:[s];28-29 monitors!:[s];atomic;30- path:s readOnly:b secretFile:s secretRef:.SecretReference user:s
core/v1.CephFSVolumeSource monitors!:[s];28-29 monitors!:[s];atomic;30- path:s readOnly:b secretFile:s secretRef:.LocalObjectReference user:s
core/v1.CinderPersistentVolumeSource fsType:s readOnly:b secretRef:.SecretReference volumeID!:s
core/v1.CinderVolumeSource fsType:s readOnly:b secretRef:.LocalObjectReference volumeID!:s
core/v1.ClaimSource;28-30 resourceClaimName:s resourceClaimTemplateName:s
core/v1.ClientIPConfig timeoutSeconds:i
core/v1.ClusterTrustBundleProjection;29- labelSelector:meta/v1.LabelSelector name:s optional:b path!:s signerName:s
core/v1.ComponentCondition error:s message:s status!:s type!:s
core/v1.ComponentStatus* conditions:[.ComponentCondition];map=type;merge=type;30- conditions:[.ComponentCondition];merge=type;28-29 metadata:meta/v1.ObjectMeta
core/v1.ComponentStatusList* items!:[.ComponentStatus] metadata:meta/v1.ListMeta
core/v1.ConfigMap* binaryData:{y} data:{s} immutable:b metadata:meta/v1.ObjectMeta
core/v1.ConfigMapEnvSource name:s;in=LocalObjectReference optional:b
core/v1.ConfigMapKeySelector key!:s name:s;in=LocalObjectReference optional:b
core/v1.ConfigMapList* items!:[.ConfigMap] metadata:meta/v1.ListMeta
core/v1.ConfigMapNodeConfigSource kubeletConfigKey!:s name!:s namespace!:s resourceVersion:s uid:s
core/v1.ConfigMapProjection items:[.KeyToPath];28-29 items:[.KeyToPath];atomic;30- name:s;in=LocalObjectReference optional:b
core/v1.ConfigMapVolumeSource defaultMode:i items:[.KeyToPath];28-29 items:[.KeyToPath];atomic;30- name:s;in=LocalObjectReference optional:b
core/v1.Container args:[s];28-29 args:[s];atomic;30- command:[s];28-29 command:[s];atomic;30- env:[.EnvVar];map=name;merge=name;30- env:[.EnvVar];merge=name;28-29 envFrom:[.EnvFromSource];28-29 envFrom:[.EnvFromSource];atomic;30- image:s imagePullPolicy:s;go=v1.PullPolicy lifecycle:.Lifecycle livenessProbe:.Probe name!:s ports:[.ContainerPort];map=containerPort,protocol;merge=containerPort readinessProbe:.Probe resizePolicy:[.ContainerResizePolicy];atomic resources:.ResourceRequirements restartPolicy:s;go=v1.ContainerRestartPolicy restartPolicyRules:[.ContainerRestartRule];atomic;34- securityContext:.SecurityContext startupProbe:.Probe stdin:b stdinOnce:b terminationMessagePath:s terminationMessagePolicy:s;go=v1.TerminationMessagePolicy tty:b volumeDevices:[.VolumeDevice];map=devicePath;merge=devicePath;30- volumeDevices:[.VolumeDevice];merge=devicePath;28-29 volumeMounts:[.VolumeMount];map=mountPath;merge=mountPath;30- volumeMounts:[.VolumeMount];merge=mountPath;28-29 workingDir:s
core/v1.ContainerExtendedResourceRequest;34- containerName!:s requestName!:s resourceName!:s
core/v1.ContainerImage names:[s];28-29 names:[s];atomic;30- sizeBytes:l
core/v1.ContainerPort containerPort!:i hostIP:s hostPort:i name:s protocol:s;go=v1.Protocol
core/v1.ContainerResizePolicy resourceName!:s;go=v1.ResourceName restartPolicy!:s;go=v1.ResourceResizeRestartPolicy
core/v1.ContainerRestartRule;34- action!:s;go=v1.ContainerRestartRuleAction exitCodes:.ContainerRestartRuleOnExitCodes
core/v1.ContainerRestartRuleOnExitCodes;34- operator!:s;go=v1.ContainerRestartRuleOnExitCodesOperator values:[i];set
core/v1.ContainerState running:.ContainerStateRunning terminated:.ContainerStateTerminated waiting:.ContainerStateWaiting
core/v1.ContainerStateRunning startedAt:t
core/v1.ContainerStateTerminated containerID:s exitCode!:i finishedAt:t message:s reason:s signal:i startedAt:t
core/v1.ContainerStateWaiting message:s reason:s
core/v1.ContainerStatus allocatedResources:{q};go=v1.ResourceList allocatedResourcesStatus:[.ResourceStatus];map=name;merge=name;31- containerID:s image!:s imageID!:s lastState:.ContainerState name!:s ready!:b resources:.ResourceRequirements restartCount!:i started:b state:.ContainerState stopSignal:s;33- user:.ContainerUser;31- volumeMounts:[.VolumeMountStatus];map=mountPath;merge=mountPath;30-
core/v1.ContainerUser;31- linux:.LinuxContainerUser
core/v1.DaemonEndpoint Port!:i
core/v1.DownwardAPIProjection items:[.DownwardAPIVolumeFile];28-29 items:[.DownwardAPIVolumeFile];atomic;30-
core/v1.DownwardAPIVolumeFile fieldRef:.ObjectFieldSelector mode:i path!:s resourceFieldRef:.ResourceFieldSelector
core/v1.DownwardAPIVolumeSource defaultMode:i items:[.DownwardAPIVolumeFile];28-29 items:[.DownwardAPIVolumeFile];atomic;30-
core/v1.EmptyDirVolumeSource medium:s;go=v1.StorageMedium sizeLimit:q
core/v1.EndpointAddress hostname:s ip!:s nodeName:s targetRef:.ObjectReference
core/v1.EndpointPort appProtocol:s name:s port!:i protocol:s;go=v1.Protocol
core/v1.EndpointSubset addresses:[.EndpointAddress];28-29 addresses:[.EndpointAddress];atomic;30- notReadyAddresses:[.EndpointAddress];28-29 notReadyAddresses:[.EndpointAddress];atomic;30- ports:[.EndpointPort];28-29 ports:[.EndpointPort];atomic;30-
core/v1.Endpoints* metadata:meta/v1.ObjectMeta subsets:[.EndpointSubset];28-29 subsets:[.EndpointSubset];atomic;30-
core/v1.EndpointsList* items!:[.Endpoints] metadata:meta/v1.ListMeta
core/v1.EnvFromSource configMapRef:.ConfigMapEnvSource prefix:s secretRef:.SecretEnvSource
core/v1.EnvVar name!:s value:s valueFrom:.EnvVarSource
core/v1.EnvVarSource configMapKeyRef:.ConfigMapKeySelector fieldRef:.ObjectFieldSelector fileKeyRef:.FileKeySelector;34- resourceFieldRef:.ResourceFieldSelector secretKeyRef:.SecretKeySelector
core/v1.EphemeralContainer args:[s];in=EphemeralContainerCommon;28-29 args:[s];in=EphemeralContainerCommon;atomic;30- command:[s];in=EphemeralContainerCommon;28-29 command:[s];in=EphemeralContainerCommon;atomic;30- env:[.EnvVar];in=EphemeralContainerCommon;map=name;merge=name;30- env:[.EnvVar];in=EphemeralContainerCommon;merge=name;28-29 envFrom:[.EnvFromSource];in=EphemeralContainerCommon;28-29 envFrom:[.EnvFromSource];in=EphemeralContainerCommon;atomic;30- image:s;in=EphemeralContainerCommon imagePullPolicy:s;go=v1.PullPolicy;in=EphemeralContainerCommon lifecycle:.Lifecycle;in=EphemeralContainerCommon livenessProbe:.Probe;in=EphemeralContainerCommon name!:s;in=EphemeralContainerCommon ports:[.ContainerPort];in=EphemeralContainerCommon;map=containerPort,protocol;merge=containerPort readinessProbe:.Probe;in=EphemeralContainerCommon resizePolicy:[.ContainerResizePolicy];in=EphemeralContainerCommon;atomic resources:.ResourceRequirements;in=EphemeralContainerCommon restartPolicy:s;go=v1.ContainerRestartPolicy;in=EphemeralContainerCommon restartPolicyRules:[.ContainerRestartRule];in=EphemeralContainerCommon;atomic;34- securityContext:.SecurityContext;in=EphemeralContainerCommon startupProbe:.Probe;in=EphemeralContainerCommon stdin:b;in=EphemeralContainerCommon stdinOnce:b;in=EphemeralContainerCommon targetContainerName:s terminationMessagePath:s;in=EphemeralContainerCommon terminationMessagePolicy:s;go=v1.TerminationMessagePolicy;in=EphemeralContainerCommon tty:b;in=EphemeralContainerCommon volumeDevices:[.VolumeDevice];in=EphemeralContainerCommon;map=devicePath;merge=devicePath;30- volumeDevices:[.VolumeDevice];in=EphemeralContainerCommon;merge=devicePath;28-29 volumeMounts:[.VolumeMount];in=EphemeralContainerCommon;map=mountPath;merge=mountPath;30- volumeMounts:[.VolumeMount];in=EphemeralContainerCommon;merge=mountPath;28-29 workingDir:s;in=EphemeralContainerCommon
core/v1.EphemeralVolumeSource volumeClaimTemplate:.PersistentVolumeClaimTemplate
core/v1.Event* action:s count:i eventTime:m firstTimestamp:t involvedObject!:.ObjectReference lastTimestamp:t message:s metadata!:meta/v1.ObjectMeta reason:s related:.ObjectReference reportingComponent:s reportingInstance:s series:.EventSeries source:.EventSource type:s
core/v1.EventList* items!:[.Event] metadata:meta/v1.ListMeta
core/v1.EventSeries count:i lastObservedTime:m
core/v1.EventSource component:s host:s
core/v1.ExecAction command:[s];28-29 command:[s];atomic;30-
core/v1.FCVolumeSource fsType:s lun:i readOnly:b targetWWNs:[s];28-29 targetWWNs:[s];atomic;30- wwids:[s];28-29 wwids:[s];atomic;30-
core/v1.FileKeySelector;34- key!:s optional:b path!:s volumeName!:s
core/v1.FlexPersistentVolumeSource driver!:s fsType:s options:{s} readOnly:b secretRef:.SecretReference
core/v1.FlexVolumeSource driver!:s fsType:s options:{s} readOnly:b secretRef:.LocalObjectReference
core/v1.FlockerVolumeSource datasetName:s datasetUUID:s
core/v1.GCEPersistentDiskVolumeSource fsType:s partition:i pdName!:s readOnly:b
core/v1.GRPCAction port!:i service:s
core/v1.GitRepoVolumeSource directory:s repository!:s revision:s
core/v1.GlusterfsPersistentVolumeSource endpoints!:s endpointsNamespace:s path!:s readOnly:b
core/v1.GlusterfsVolumeSource endpoints!:s path!:s readOnly:b
core/v1.HTTPGetAction host:s httpHeaders:[.HTTPHeader];28-29 httpHeaders:[.HTTPHeader];atomic;30- path:s port!:x scheme:s;go=v1.URIScheme
core/v1.HTTPHeader name!:s value!:s
core/v1.HostAlias hostnames:[s];28-29 hostnames:[s];atomic;30- ip!:s;31- ip:s;28-30
core/v1.HostIP ip!:s;31- ip:s;28-30
core/v1.HostPathVolumeSource path!:s type:s;go=v1.HostPathType
core/v1.ISCSIPersistentVolumeSource chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s];28-29 portals:[s];atomic;30- readOnly:b secretRef:.SecretReference targetPortal!:s
core/v1.ISCSIVolumeSource chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s];28-29 portals:[s];atomic;30- readOnly:b secretRef:.LocalObjectReference targetPortal!:s
core/v1.ImageVolumeSource;31- pullPolicy:s;go=v1.PullPolicy reference:s
core/v1.ImageVolumeStatus;36- imageRef!:s
core/v1.KeyToPath key!:s mode:i path!:s
core/v1.Lifecycle postStart:.LifecycleHandler preStop:.LifecycleHandler stopSignal:s;go=v1.Signal;33-
core/v1.LifecycleHandler exec:.ExecAction httpGet:.HTTPGetAction sleep:.SleepAction;29- tcpSocket:.TCPSocketAction
core/v1.LimitRange* metadata:meta/v1.ObjectMeta spec:.LimitRangeSpec
core/v1.LimitRangeItem default:{q};go=v1.ResourceList defaultRequest:{q};go=v1.ResourceList max:{q};go=v1.ResourceList maxLimitRequestRatio:{q};go=v1.ResourceList min:{q};go=v1.ResourceList type!:s;go=v1.LimitType
core/v1.LimitRangeList* items!:[.LimitRange] metadata:meta/v1.ListMeta
core/v1.LimitRangeSpec limits!:[.LimitRangeItem];28-29 limits!:[.LimitRangeItem];atomic;30-
core/v1.LinuxContainerUser;31- gid!:l supplementalGroups:[l];atomic uid!:l
core/v1.LoadBalancerIngress hostname:s ip:s ipMode:s;29- ports:[.PortStatus];atomic
core/v1.LoadBalancerStatus ingress:[.LoadBalancerIngress];28-29 ingress:[.LoadBalancerIngress];atomic;30-
core/v1.LocalObjectReference name:s
core/v1.LocalVolumeSource fsType:s path!:s
core/v1.ModifyVolumeStatus;29- status!:s targetVolumeAttributesClassName:s
core/v1.NFSVolumeSource path!:s readOnly:b server!:s
core/v1.Namespace* metadata:meta/v1.ObjectMeta spec:.NamespaceSpec status:.NamespaceStatus
core/v1.NamespaceCondition lastTransitionTime:t message:s reason:s status!:s;go=v1.ConditionStatus type!:s;go=v1.NamespaceConditionType
core/v1.NamespaceList* items!:[.Namespace] metadata:meta/v1.ListMeta
core/v1.NamespaceSpec finalizers:[s];go=v1.FinalizerName;28-29 finalizers:[s];go=v1.FinalizerName;atomic;30-
core/v1.NamespaceStatus conditions:[.NamespaceCondition];map=type;merge=type;30- conditions:[.NamespaceCondition];merge=type;28-29 phase:s;go=v1.NamespacePhase
core/v1.Node* metadata:meta/v1.ObjectMeta spec:.NodeSpec status:.NodeStatus
core/v1.NodeAddress address!:s type!:s
core/v1.NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[.PreferredSchedulingTerm];28-29 preferredDuringSchedulingIgnoredDuringExecution:[.PreferredSchedulingTerm];atomic;30- requiredDuringSchedulingIgnoredDuringExecution:.NodeSelector
core/v1.NodeAllocatableResourceClaimStatus;36- containers:[s];set resourceClaimName!:s resources!:{q}
core/v1.NodeCondition lastHeartbeatTime:t lastTransitionTime:t message:s reason:s status!:s type!:s
core/v1.NodeConfigSource configMap:.ConfigMapNodeConfigSource
core/v1.NodeConfigStatus active:.NodeConfigSource assigned:.NodeConfigSource error:s lastKnownGood:.NodeConfigSource
core/v1.NodeDaemonEndpoints kubeletEndpoint:.DaemonEndpoint
core/v1.NodeFeatures;31- supplementalGroupsPolicy:b
core/v1.NodeList* items!:[.Node] metadata:meta/v1.ListMeta
core/v1.NodeRuntimeHandler;30- features:.NodeRuntimeHandlerFeatures name:s
core/v1.NodeRuntimeHandlerFeatures;30- recursiveReadOnlyMounts:b userNamespaces:b;31-
core/v1.NodeSelector nodeSelectorTerms!:[.NodeSelectorTerm];28-29 nodeSelectorTerms!:[.NodeSelectorTerm];atomic;30-
core/v1.NodeSelectorRequirement key!:s operator!:s;go=v1.NodeSelectorOperator values:[s];28-29 values:[s];atomic;30-
core/v1.NodeSelectorTerm matchExpressions:[.NodeSelectorRequirement];28-29 matchExpressions:[.NodeSelectorRequirement];atomic;30- matchFields:[.NodeSelectorRequirement];28-29 matchFields:[.NodeSelectorRequirement];atomic;30-
core/v1.NodeSpec configSource:.NodeConfigSource externalID:s podCIDR:s podCIDRs:[s];merge=;28-29 podCIDRs:[s];set;merge=;30- providerID:s taints:[.Taint];28-29 taints:[.Taint];atomic;30- unschedulable:b
core/v1.NodeStatus addresses:[.NodeAddress];map=type;merge=type;30- addresses:[.NodeAddress];merge=type;28-29 allocatable:{q};go=v1.ResourceList capacity:{q};go=v1.ResourceList conditions:[.NodeCondition];map=type;merge=type;30- conditions:[.NodeCondition];merge=type;28-29 config:.NodeConfigStatus daemonEndpoints:.NodeDaemonEndpoints declaredFeatures:[s];atomic;35- features:.NodeFeatures;31- images:[.ContainerImage];28-29 images:[.ContainerImage];atomic;30- nodeInfo:.NodeSystemInfo phase:s runtimeHandlers:[.NodeRuntimeHandler];atomic;30- volumesAttached:[.AttachedVolume];28-29 volumesAttached:[.AttachedVolume];atomic;30- volumesInUse:[s];28-29 volumesInUse:[s];atomic;30-
core/v1.NodeSwapStatus;33- capacity:l
core/v1.NodeSystemInfo architecture!:s bootID!:s containerRuntimeVersion!:s kernelVersion!:s kubeProxyVersion!:s kubeletVersion!:s machineID!:s operatingSystem!:s osImage!:s swap:.NodeSwapStatus;33- systemUUID!:s
core/v1.ObjectFieldSelector apiVersion:s fieldPath!:s
core/v1.ObjectReference apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s;go=types.UID
core/v1.PersistentVolume* metadata:meta/v1.ObjectMeta spec:.PersistentVolumeSpec status:.PersistentVolumeStatus
core/v1.PersistentVolumeClaim* metadata:meta/v1.ObjectMeta spec:.PersistentVolumeClaimSpec status:.PersistentVolumeClaimStatus
core/v1.PersistentVolumeClaimCondition lastProbeTime:t lastTransitionTime:t message:s reason:s status!:s;go=v1.ConditionStatus type!:s;go=v1.PersistentVolumeClaimConditionType
core/v1.PersistentVolumeClaimList* items!:[.PersistentVolumeClaim] metadata:meta/v1.ListMeta
core/v1.PersistentVolumeClaimSpec accessModes:[s];go=v1.PersistentVolumeAccessMode;28-29 accessModes:[s];go=v1.PersistentVolumeAccessMode;atomic;30- dataSource:.TypedLocalObjectReference dataSourceRef:.TypedObjectReference resources:.ResourceRequirements;28-28 resources:.VolumeResourceRequirements;29- selector:meta/v1.LabelSelector storageClassName:s volumeAttributesClassName:s;29- volumeMode:s;go=v1.PersistentVolumeMode volumeName:s
core/v1.PersistentVolumeClaimStatus accessModes:[s];go=v1.PersistentVolumeAccessMode;28-29 accessModes:[s];go=v1.PersistentVolumeAccessMode;atomic;30- allocatedResourceStatuses:{s};go=map[v1.ResourceName]v1.ClaimResourceStatus;granular allocatedResources:{q};go=v1.ResourceList capacity:{q};go=v1.ResourceList conditions:[.PersistentVolumeClaimCondition];map=type;merge=type;30- conditions:[.PersistentVolumeClaimCondition];merge=type;28-29 currentVolumeAttributesClassName:s;29- modifyVolumeStatus:.ModifyVolumeStatus;29- phase:s;go=v1.PersistentVolumeClaimPhase
core/v1.PersistentVolumeClaimTemplate metadata:meta/v1.ObjectMeta spec!:.PersistentVolumeClaimSpec
core/v1.PersistentVolumeClaimVolumeSource claimName!:s readOnly:b
core/v1.PersistentVolumeList* items!:[.PersistentVolume] metadata:meta/v1.ListMeta
core/v1.PersistentVolumeSpec accessModes:[s];go=v1.PersistentVolumeAccessMode;28-29 accessModes:[s];go=v1.PersistentVolumeAccessMode;atomic;30- awsElasticBlockStore:.AWSElasticBlockStoreVolumeSource;in=PersistentVolumeSource azureDisk:.AzureDiskVolumeSource;in=PersistentVolumeSource azureFile:.AzureFilePersistentVolumeSource;in=PersistentVolumeSource capacity:{q};go=v1.ResourceList cephfs:.CephFSPersistentVolumeSource;in=PersistentVolumeSource cinder:.CinderPersistentVolumeSource;in=PersistentVolumeSource claimRef:.ObjectReference;granular csi:.CSIPersistentVolumeSource;in=PersistentVolumeSource fc:.FCVolumeSource;in=PersistentVolumeSource flexVolume:.FlexPersistentVolumeSource;in=PersistentVolumeSource flocker:.FlockerVolumeSource;in=PersistentVolumeSource gcePersistentDisk:.GCEPersistentDiskVolumeSource;in=PersistentVolumeSource glusterfs:.GlusterfsPersistentVolumeSource;in=PersistentVolumeSource hostPath:.HostPathVolumeSource;in=PersistentVolumeSource iscsi:.ISCSIPersistentVolumeSource;in=PersistentVolumeSource local:.LocalVolumeSource;in=PersistentVolumeSource mountOptions:[s];28-29 mountOptions:[s];atomic;30- nfs:.NFSVolumeSource;in=PersistentVolumeSource nodeAffinity:.VolumeNodeAffinity persistentVolumeReclaimPolicy:s;go=v1.PersistentVolumeReclaimPolicy photonPersistentDisk:.PhotonPersistentDiskVolumeSource;in=PersistentVolumeSource portworxVolume:.PortworxVolumeSource;in=PersistentVolumeSource quobyte:.QuobyteVolumeSource;in=PersistentVolumeSource rbd:.RBDPersistentVolumeSource;in=PersistentVolumeSource scaleIO:.ScaleIOPersistentVolumeSource;in=PersistentVolumeSource storageClassName:s storageos:.StorageOSPersistentVolumeSource;in=PersistentVolumeSource volumeAttributesClassName:s;29- volumeMode:s;go=v1.PersistentVolumeMode vsphereVolume:.VsphereVirtualDiskVolumeSource;in=PersistentVolumeSource
core/v1.PersistentVolumeStatus lastPhaseTransitionTime:t message:s phase:s reason:s
core/v1.PhotonPersistentDiskVolumeSource fsType:s pdID!:s
core/v1.Pod* metadata:meta/v1.ObjectMeta spec:.PodSpec status:.PodStatus
core/v1.PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[.WeightedPodAffinityTerm];28-29 preferredDuringSchedulingIgnoredDuringExecution:[.WeightedPodAffinityTerm];atomic;30- requiredDuringSchedulingIgnoredDuringExecution:[.PodAffinityTerm];28-29 requiredDuringSchedulingIgnoredDuringExecution:[.PodAffinityTerm];atomic;30-
core/v1.PodAffinityTerm labelSelector:meta/v1.LabelSelector matchLabelKeys:[s];atomic;29- mismatchLabelKeys:[s];atomic;29- namespaceSelector:meta/v1.LabelSelector namespaces:[s];28-29 namespaces:[s];atomic;30- topologyKey!:s
core/v1.PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[.WeightedPodAffinityTerm];28-29 preferredDuringSchedulingIgnoredDuringExecution:[.WeightedPodAffinityTerm];atomic;30- requiredDuringSchedulingIgnoredDuringExecution:[.PodAffinityTerm];28-29 requiredDuringSchedulingIgnoredDuringExecution:[.PodAffinityTerm];atomic;30-
core/v1.PodCertificateProjection;34- certificateChainPath:s credentialBundlePath:s keyPath:s keyType!:s maxExpirationSeconds:i signerName!:s userAnnotations:{s};35-
core/v1.PodCondition lastProbeTime:t lastTransitionTime:t message:s observedGeneration:l;33- reason:s status!:s;go=v1.ConditionStatus type!:s;go=v1.PodConditionType
core/v1.PodDNSConfig nameservers:[s];28-29 nameservers:[s];atomic;30- options:[.PodDNSConfigOption];28-29 options:[.PodDNSConfigOption];atomic;30- searches:[s];28-29 searches:[s];atomic;30-
core/v1.PodDNSConfigOption name:s value:s
core/v1.PodExtendedResourceClaimStatus;34- requestMappings!:[.ContainerExtendedResourceRequest];atomic resourceClaimName!:s
core/v1.PodIP ip!:s;31- ip:s;28-30
core/v1.PodList* items!:[.Pod] metadata:meta/v1.ListMeta
core/v1.PodOS name!:s;go=v1.OSName
core/v1.PodReadinessGate conditionType!:s;go=v1.PodConditionType
core/v1.PodResourceClaim name!:s resourceClaimName:s;31- resourceClaimTemplateName:s;31- source:.ClaimSource;28-30
core/v1.PodResourceClaimStatus name!:s resourceClaimName:s
core/v1.PodSchedulingGate name!:s
core/v1.PodSchedulingGroup;36- podGroupName:s
core/v1.PodSecurityContext appArmorProfile:.AppArmorProfile;30- fsGroup:l fsGroupChangePolicy:s;go=v1.PodFSGroupChangePolicy runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:s;go=v1.PodSELinuxChangePolicy;32- seLinuxOptions:.SELinuxOptions seccompProfile:.SeccompProfile supplementalGroups:[l];28-29 supplementalGroups:[l];atomic;30- supplementalGroupsPolicy:s;go=v1.SupplementalGroupsPolicy;31- sysctls:[.Sysctl];28-29 sysctls:[.Sysctl];atomic;30- windowsOptions:.WindowsSecurityContextOptions
core/v1.PodSpec activeDeadlineSeconds:l affinity:.Affinity automountServiceAccountToken:b containers!:[.Container];map=name;merge=name;30- containers!:[.Container];merge=name;28-29 dnsConfig:.PodDNSConfig dnsPolicy:s;go=v1.DNSPolicy enableServiceLinks:b ephemeralContainers:[.EphemeralContainer];map=name;merge=name;30- ephemeralContainers:[.EphemeralContainer];merge=name;28-29 hostAliases:[.HostAlias];map=ip;merge=ip;30- hostAliases:[.HostAlias];merge=ip;28-29 hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname:s hostnameOverride:s;34- imagePullSecrets:[.LocalObjectReference];map=name;merge=name;30- imagePullSecrets:[.LocalObjectReference];merge=name;28-29 initContainers:[.Container];map=name;merge=name;30- initContainers:[.Container];merge=name;28-29 nodeName:s nodeSelector:{s};atomic os:.PodOS overhead:{q};go=v1.ResourceList preemptionPolicy:s;go=v1.PreemptionPolicy priority:i priorityClassName:s readinessGates:[.PodReadinessGate];28-29 readinessGates:[.PodReadinessGate];atomic;30- resourceClaims:[.PodResourceClaim];map=name;merge=name;retainKeys resources:.ResourceRequirements;32- restartPolicy:s;go=v1.RestartPolicy runtimeClassName:s schedulerName:s schedulingGates:[.PodSchedulingGate];map=name;merge=name schedulingGroup:.PodSchedulingGroup;36- securityContext:.PodSecurityContext serviceAccount:s serviceAccountName:s setHostnameAsFQDN:b shareProcessNamespace:b subdomain:s terminationGracePeriodSeconds:l tolerations:[.Toleration];28-29 tolerations:[.Toleration];atomic;30- topologySpreadConstraints:[.TopologySpreadConstraint];map=topologyKey,whenUnsatisfiable;merge=topologyKey volumes:[.Volume];map=name;merge=name;retainKeys;30- volumes:[.Volume];merge=name;retainKeys;28-29 workloadRef:.WorkloadReference;35-35
core/v1.PodStatus allocatedResources:{q};35- conditions:[.PodCondition];map=type;merge=type;30- conditions:[.PodCondition];merge=type;28-29 containerStatuses:[.ContainerStatus];28-29 containerStatuses:[.ContainerStatus];atomic;30- ephemeralContainerStatuses:[.ContainerStatus];28-29 ephemeralContainerStatuses:[.ContainerStatus];atomic;30- extendedResourceClaimStatus:.PodExtendedResourceClaimStatus;34- hostIP:s hostIPs:[.HostIP];atomic;merge=ip initContainerStatuses:[.ContainerStatus];28-29 initContainerStatuses:[.ContainerStatus];atomic;30- message:s nodeAllocatableResourceClaimStatuses:[.NodeAllocatableResourceClaimStatus];atomic;36- nominatedNodeName:s observedGeneration:l;33- phase:s;go=v1.PodPhase podIP:s podIPs:[.PodIP];map=ip;merge=ip;30- podIPs:[.PodIP];merge=ip;28-29 qosClass:s;go=v1.PodQOSClass reason:s resize:s;go=v1.PodResizeStatus resourceClaimStatuses:[.PodResourceClaimStatus];map=name;merge=name;retainKeys resources:.ResourceRequirements;35- startTime:t
core/v1.PodTemplate* metadata:meta/v1.ObjectMeta template:.PodTemplateSpec
core/v1.PodTemplateList* items!:[.PodTemplate] metadata:meta/v1.ListMeta
core/v1.PodTemplateSpec metadata:meta/v1.ObjectMeta spec:.PodSpec
core/v1.PortStatus error:s port!:i protocol!:s;go=v1.Protocol
core/v1.PortworxVolumeSource fsType:s readOnly:b volumeID!:s
core/v1.PreferredSchedulingTerm preference!:.NodeSelectorTerm weight!:i
core/v1.Probe exec:.ExecAction;in=ProbeHandler failureThreshold:i grpc:.GRPCAction;in=ProbeHandler httpGet:.HTTPGetAction;in=ProbeHandler initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:.TCPSocketAction;in=ProbeHandler terminationGracePeriodSeconds:l timeoutSeconds:i
core/v1.ProjectedVolumeSource defaultMode:i sources:[.VolumeProjection];28-29 sources:[.VolumeProjection];atomic;30-
core/v1.QuobyteVolumeSource group:s readOnly:b registry!:s tenant:s user:s volume!:s
core/v1.RBDPersistentVolumeSource fsType:s image!:s keyring:s monitors!:[s];28-29 monitors!:[s];atomic;30- pool:s readOnly:b secretRef:.SecretReference user:s
core/v1.RBDVolumeSource fsType:s image!:s keyring:s monitors!:[s];28-29 monitors!:[s];atomic;30- pool:s readOnly:b secretRef:.LocalObjectReference user:s
core/v1.ReplicationController* metadata:meta/v1.ObjectMeta spec:.ReplicationControllerSpec status:.ReplicationControllerStatus
core/v1.ReplicationControllerCondition lastTransitionTime:t message:s reason:s status!:s type!:s
core/v1.ReplicationControllerList* items!:[.ReplicationController] metadata:meta/v1.ListMeta
core/v1.ReplicationControllerSpec minReadySeconds:i replicas:i selector:{s};atomic template:.PodTemplateSpec
core/v1.ReplicationControllerStatus availableReplicas:i conditions:[.ReplicationControllerCondition];map=type;merge=type;30- conditions:[.ReplicationControllerCondition];merge=type;28-29 fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas!:i
core/v1.ResourceClaim name!:s request:s;31-
core/v1.ResourceFieldSelector containerName:s divisor:q resource!:s
core/v1.ResourceHealth;31- health:s message:s;36- resourceID!:s
core/v1.ResourceQuota* metadata:meta/v1.ObjectMeta spec:.ResourceQuotaSpec status:.ResourceQuotaStatus
core/v1.ResourceQuotaList* items!:[.ResourceQuota] metadata:meta/v1.ListMeta
core/v1.ResourceQuotaSpec hard:{q};go=v1.ResourceList scopeSelector:.ScopeSelector scopes:[s];go=v1.ResourceQuotaScope;28-29 scopes:[s];go=v1.ResourceQuotaScope;atomic;30-
core/v1.ResourceQuotaStatus hard:{q};go=v1.ResourceList used:{q};go=v1.ResourceList
core/v1.ResourceRequirements claims:[.ResourceClaim];map=name limits:{q};go=v1.ResourceList requests:{q};go=v1.ResourceList
core/v1.ResourceStatus;31- name!:s resources:[.ResourceHealth];map=resourceID
core/v1.SELinuxOptions level:s role:s type:s user:s
core/v1.ScaleIOPersistentVolumeSource fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:.SecretReference sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s
core/v1.ScaleIOVolumeSource fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:.LocalObjectReference sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s
core/v1.ScopeSelector matchExpressions:[.ScopedResourceSelectorRequirement];28-29 matchExpressions:[.ScopedResourceSelectorRequirement];atomic;30-
core/v1.ScopedResourceSelectorRequirement operator!:s scopeName!:s values:[s];28-29 values:[s];atomic;30-
core/v1.SeccompProfile localhostProfile:s type!:s;go=v1.SeccompProfileType
core/v1.Secret* data:{y} immutable:b metadata:meta/v1.ObjectMeta stringData:{s} type:s;go=v1.SecretType
core/v1.SecretEnvSource name:s;in=LocalObjectReference optional:b
core/v1.SecretKeySelector key!:s name:s;in=LocalObjectReference optional:b
core/v1.SecretList* items!:[.Secret] metadata:meta/v1.ListMeta
core/v1.SecretProjection items:[.KeyToPath];28-29 items:[.KeyToPath];atomic;30- name:s;in=LocalObjectReference optional:b
core/v1.SecretReference name:s namespace:s
core/v1.SecretVolumeSource defaultMode:i items:[.KeyToPath];28-29 items:[.KeyToPath];atomic;30- optional:b secretName:s
core/v1.SecurityContext allowPrivilegeEscalation:b appArmorProfile:.AppArmorProfile;30- capabilities:.Capabilities privileged:b procMount:s;go=v1.ProcMountType readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:.SELinuxOptions seccompProfile:.SeccompProfile windowsOptions:.WindowsSecurityContextOptions
core/v1.Service* metadata:meta/v1.ObjectMeta spec:.ServiceSpec status:.ServiceStatus
core/v1.ServiceAccount* automountServiceAccountToken:b imagePullSecrets:[.LocalObjectReference];28-29 imagePullSecrets:[.LocalObjectReference];atomic;30- metadata:meta/v1.ObjectMeta secrets:[.ObjectReference];map=name;merge=name;30- secrets:[.ObjectReference];merge=name;28-29
core/v1.ServiceAccountList* items!:[.ServiceAccount] metadata:meta/v1.ListMeta
core/v1.ServiceAccountTokenProjection audience:s expirationSeconds:l path!:s
core/v1.ServiceList* items!:[.Service] metadata:meta/v1.ListMeta
core/v1.ServicePort appProtocol:s name:s nodePort:i port!:i protocol:s;go=v1.Protocol targetPort:x
core/v1.ServiceSpec allocateLoadBalancerNodePorts:b clusterIP:s clusterIPs:[s];atomic externalIPs:[s];28-29 externalIPs:[s];atomic;30- externalName:s externalTrafficPolicy:s;go=v1.ServiceExternalTrafficPolicy healthCheckNodePort:i internalTrafficPolicy:s;go=v1.ServiceInternalTrafficPolicy ipFamilies:[s];go=v1.IPFamily;atomic ipFamilyPolicy:s;go=v1.IPFamilyPolicy loadBalancerClass:s loadBalancerIP:s loadBalancerSourceRanges:[s];28-29 loadBalancerSourceRanges:[s];atomic;30- ports:[.ServicePort];map=port,protocol;merge=port publishNotReadyAddresses:b selector:{s};atomic sessionAffinity:s;go=v1.ServiceAffinity sessionAffinityConfig:.SessionAffinityConfig trafficDistribution:s;30- type:s;go=v1.ServiceType
core/v1.ServiceStatus conditions:[meta/v1.Condition];map=type;merge=type loadBalancer:.LoadBalancerStatus
core/v1.SessionAffinityConfig clientIP:.ClientIPConfig
core/v1.SleepAction;29- seconds!:l
core/v1.StorageOSPersistentVolumeSource fsType:s readOnly:b secretRef:.ObjectReference volumeName:s volumeNamespace:s
core/v1.StorageOSVolumeSource fsType:s readOnly:b secretRef:.LocalObjectReference volumeName:s volumeNamespace:s
core/v1.Sysctl name!:s value!:s
core/v1.TCPSocketAction host:s port!:x
core/v1.Taint effect!:s;go=v1.TaintEffect key!:s timeAdded:t value:s
core/v1.Toleration effect:s;go=v1.TaintEffect key:s operator:s;go=v1.TolerationOperator tolerationSeconds:l value:s
core/v1.TopologySelectorLabelRequirement key!:s values!:[s];28-29 values!:[s];atomic;30-
core/v1.TopologySelectorTerm matchLabelExpressions:[.TopologySelectorLabelRequirement];28-29 matchLabelExpressions:[.TopologySelectorLabelRequirement];atomic;30-
core/v1.TopologySpreadConstraint labelSelector:meta/v1.LabelSelector matchLabelKeys:[s];atomic maxSkew!:i minDomains:i nodeAffinityPolicy:s;go=v1.NodeInclusionPolicy nodeTaintsPolicy:s;go=v1.NodeInclusionPolicy topologyKey!:s whenUnsatisfiable!:s;go=v1.UnsatisfiableConstraintAction
core/v1.TypedLocalObjectReference apiGroup:s kind!:s name!:s
core/v1.TypedObjectReference apiGroup:s kind!:s name!:s namespace:s
core/v1.Volume awsElasticBlockStore:.AWSElasticBlockStoreVolumeSource;in=VolumeSource azureDisk:.AzureDiskVolumeSource;in=VolumeSource azureFile:.AzureFileVolumeSource;in=VolumeSource cephfs:.CephFSVolumeSource;in=VolumeSource cinder:.CinderVolumeSource;in=VolumeSource configMap:.ConfigMapVolumeSource;in=VolumeSource csi:.CSIVolumeSource;in=VolumeSource downwardAPI:.DownwardAPIVolumeSource;in=VolumeSource emptyDir:.EmptyDirVolumeSource;in=VolumeSource ephemeral:.EphemeralVolumeSource;in=VolumeSource fc:.FCVolumeSource;in=VolumeSource flexVolume:.FlexVolumeSource;in=VolumeSource flocker:.FlockerVolumeSource;in=VolumeSource gcePersistentDisk:.GCEPersistentDiskVolumeSource;in=VolumeSource gitRepo:.GitRepoVolumeSource;in=VolumeSource glusterfs:.GlusterfsVolumeSource;in=VolumeSource hostPath:.HostPathVolumeSource;in=VolumeSource image:.ImageVolumeSource;in=VolumeSource;31- iscsi:.ISCSIVolumeSource;in=VolumeSource name!:s nfs:.NFSVolumeSource;in=VolumeSource persistentVolumeClaim:.PersistentVolumeClaimVolumeSource;in=VolumeSource photonPersistentDisk:.PhotonPersistentDiskVolumeSource;in=VolumeSource portworxVolume:.PortworxVolumeSource;in=VolumeSource projected:.ProjectedVolumeSource;in=VolumeSource quobyte:.QuobyteVolumeSource;in=VolumeSource rbd:.RBDVolumeSource;in=VolumeSource scaleIO:.ScaleIOVolumeSource;in=VolumeSource secret:.SecretVolumeSource;in=VolumeSource storageos:.StorageOSVolumeSource;in=VolumeSource vsphereVolume:.VsphereVirtualDiskVolumeSource;in=VolumeSource
core/v1.VolumeDevice devicePath!:s name!:s
core/v1.VolumeMount mountPath!:s mountPropagation:s;go=v1.MountPropagationMode name!:s readOnly:b recursiveReadOnly:s;go=v1.RecursiveReadOnlyMode;30- subPath:s subPathExpr:s
core/v1.VolumeMountStatus;30- mountPath!:s name!:s readOnly:b recursiveReadOnly:s volumeStatus:.VolumeStatus;36-
core/v1.VolumeNodeAffinity required:.NodeSelector
core/v1.VolumeProjection clusterTrustBundle:.ClusterTrustBundleProjection;29- configMap:.ConfigMapProjection downwardAPI:.DownwardAPIProjection podCertificate:.PodCertificateProjection;34- secret:.SecretProjection serviceAccountToken:.ServiceAccountTokenProjection
core/v1.VolumeResourceRequirements;29- limits:{q};go=v1.ResourceList requests:{q};go=v1.ResourceList
core/v1.VolumeStatus;36- image:.ImageVolumeStatus
core/v1.VsphereVirtualDiskVolumeSource fsType:s storagePolicyID:s storagePolicyName:s volumePath!:s
core/v1.WeightedPodAffinityTerm podAffinityTerm!:.PodAffinityTerm weight!:i
core/v1.WindowsSecurityContextOptions gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b runAsUserName:s
core/v1.WorkloadReference;35-35 name!:s podGroup!:s podGroupReplicaKey:s
discovery/v1.Endpoint addresses!:[s];set conditions:.EndpointConditions deprecatedTopology:{s} hints:.EndpointHints hostname:s nodeName:s targetRef:core/v1.ObjectReference zone:s
discovery/v1.EndpointConditions ready:b serving:b terminating:b
discovery/v1.EndpointHints forNodes:[.ForNode];atomic;33- forZones:[.ForZone];atomic
discovery/v1.EndpointPort appProtocol:s name:s port:i protocol:s
discovery/v1.EndpointSlice* addressType!:s endpoints!:[.Endpoint];atomic;28-35 endpoints:[.Endpoint];atomic;36- metadata:meta/v1.ObjectMeta ports:[.EndpointPort];atomic
discovery/v1.EndpointSliceList* items!:[.EndpointSlice] metadata:meta/v1.ListMeta
discovery/v1.ForNode;33- name!:s
discovery/v1.ForZone name!:s
events/v1.Event* action:s deprecatedCount:i deprecatedFirstTimestamp:t deprecatedLastTimestamp:t deprecatedSource:core/v1.EventSource eventTime!:m metadata:meta/v1.ObjectMeta note:s reason:s regarding:core/v1.ObjectReference related:core/v1.ObjectReference reportingController:s reportingInstance:s series:.EventSeries type:s
events/v1.EventList* items!:[.Event] metadata:meta/v1.ListMeta
events/v1.EventSeries count!:i lastObservedTime!:m
flowcontrol/v1.ExemptPriorityLevelConfiguration;29- lendablePercent:i nominalConcurrencyShares:i
flowcontrol/v1.FlowDistinguisherMethod;29- type!:s
flowcontrol/v1.FlowSchema*;29- metadata:meta/v1.ObjectMeta spec:.FlowSchemaSpec status:.FlowSchemaStatus
flowcontrol/v1.FlowSchemaCondition;29- lastTransitionTime:t message:s reason:s status:s type:s
flowcontrol/v1.FlowSchemaList*;29- items!:[.FlowSchema] metadata:meta/v1.ListMeta
flowcontrol/v1.FlowSchemaSpec;29- distinguisherMethod:.FlowDistinguisherMethod matchingPrecedence:i priorityLevelConfiguration!:.PriorityLevelConfigurationReference rules:[.PolicyRulesWithSubjects];atomic
flowcontrol/v1.FlowSchemaStatus;29- conditions:[.FlowSchemaCondition];map=type;merge=type
flowcontrol/v1.GroupSubject;29- name!:s
flowcontrol/v1.LimitResponse;29- queuing:.QueuingConfiguration type!:s
flowcontrol/v1.LimitedPriorityLevelConfiguration;29- borrowingLimitPercent:i lendablePercent:i limitResponse:.LimitResponse nominalConcurrencyShares:i
flowcontrol/v1.NonResourcePolicyRule;29- nonResourceURLs!:[s];set verbs!:[s];set
flowcontrol/v1.PolicyRulesWithSubjects;29- nonResourceRules:[.NonResourcePolicyRule];atomic resourceRules:[.ResourcePolicyRule];atomic subjects!:[.Subject];atomic
flowcontrol/v1.PriorityLevelConfiguration*;29- metadata:meta/v1.ObjectMeta spec:.PriorityLevelConfigurationSpec status:.PriorityLevelConfigurationStatus
flowcontrol/v1.PriorityLevelConfigurationCondition;29- lastTransitionTime:t message:s reason:s status:s type:s
flowcontrol/v1.PriorityLevelConfigurationList*;29- items!:[.PriorityLevelConfiguration] metadata:meta/v1.ListMeta
flowcontrol/v1.PriorityLevelConfigurationReference;29- name!:s
flowcontrol/v1.PriorityLevelConfigurationSpec;29- exempt:.ExemptPriorityLevelConfiguration limited:.LimitedPriorityLevelConfiguration type!:s
flowcontrol/v1.PriorityLevelConfigurationStatus;29- conditions:[.PriorityLevelConfigurationCondition];map=type;merge=type
flowcontrol/v1.QueuingConfiguration;29- handSize:i queueLengthLimit:i queues:i
flowcontrol/v1.ResourcePolicyRule;29- apiGroups!:[s];set clusterScope:b namespaces:[s];set resources!:[s];set verbs!:[s];set
flowcontrol/v1.ServiceAccountSubject;29- name!:s namespace!:s
flowcontrol/v1.Subject;29- group:.GroupSubject kind!:s serviceAccount:.ServiceAccountSubject user:.UserSubject
flowcontrol/v1.UserSubject;29- name!:s
flowcontrol/v1beta2.ExemptPriorityLevelConfiguration;28-28 lendablePercent:i nominalConcurrencyShares:i
flowcontrol/v1beta2.FlowDistinguisherMethod;28-28 type!:s
flowcontrol/v1beta2.FlowSchema*;28-28 metadata:meta/v1.ObjectMeta spec:.FlowSchemaSpec status:.FlowSchemaStatus
flowcontrol/v1beta2.FlowSchemaCondition;28-28 lastTransitionTime:t message:s reason:s status:s type:s
flowcontrol/v1beta2.FlowSchemaList*;28-28 items!:[.FlowSchema] metadata:meta/v1.ListMeta
flowcontrol/v1beta2.FlowSchemaSpec;28-28 distinguisherMethod:.FlowDistinguisherMethod matchingPrecedence:i priorityLevelConfiguration!:.PriorityLevelConfigurationReference rules:[.PolicyRulesWithSubjects];atomic
flowcontrol/v1beta2.FlowSchemaStatus;28-28 conditions:[.FlowSchemaCondition];map=type
flowcontrol/v1beta2.GroupSubject;28-28 name!:s
flowcontrol/v1beta2.LimitResponse;28-28 queuing:.QueuingConfiguration type!:s
flowcontrol/v1beta2.LimitedPriorityLevelConfiguration;28-28 assuredConcurrencyShares:i borrowingLimitPercent:i lendablePercent:i limitResponse:.LimitResponse
flowcontrol/v1beta2.NonResourcePolicyRule;28-28 nonResourceURLs!:[s];set verbs!:[s];set
flowcontrol/v1beta2.PolicyRulesWithSubjects;28-28 nonResourceRules:[.NonResourcePolicyRule];atomic resourceRules:[.ResourcePolicyRule];atomic subjects!:[.Subject];atomic
flowcontrol/v1beta2.PriorityLevelConfiguration*;28-28 metadata:meta/v1.ObjectMeta spec:.PriorityLevelConfigurationSpec status:.PriorityLevelConfigurationStatus
flowcontrol/v1beta2.PriorityLevelConfigurationCondition;28-28 lastTransitionTime:t message:s reason:s status:s type:s
flowcontrol/v1beta2.PriorityLevelConfigurationList*;28-28 items!:[.PriorityLevelConfiguration] metadata:meta/v1.ListMeta
flowcontrol/v1beta2.PriorityLevelConfigurationReference;28-28 name!:s
flowcontrol/v1beta2.PriorityLevelConfigurationSpec;28-28 exempt:.ExemptPriorityLevelConfiguration limited:.LimitedPriorityLevelConfiguration type!:s
flowcontrol/v1beta2.PriorityLevelConfigurationStatus;28-28 conditions:[.PriorityLevelConfigurationCondition];map=type
flowcontrol/v1beta2.QueuingConfiguration;28-28 handSize:i queueLengthLimit:i queues:i
flowcontrol/v1beta2.ResourcePolicyRule;28-28 apiGroups!:[s];set clusterScope:b namespaces:[s];set resources!:[s];set verbs!:[s];set
flowcontrol/v1beta2.ServiceAccountSubject;28-28 name!:s namespace!:s
flowcontrol/v1beta2.Subject;28-28 group:.GroupSubject kind!:s serviceAccount:.ServiceAccountSubject user:.UserSubject
flowcontrol/v1beta2.UserSubject;28-28 name!:s
flowcontrol/v1beta3.ExemptPriorityLevelConfiguration;28-31 lendablePercent:i nominalConcurrencyShares:i
flowcontrol/v1beta3.FlowDistinguisherMethod;28-31 type!:s
flowcontrol/v1beta3.FlowSchema*;28-31 metadata:meta/v1.ObjectMeta spec:.FlowSchemaSpec status:.FlowSchemaStatus
flowcontrol/v1beta3.FlowSchemaCondition;28-31 lastTransitionTime:t message:s reason:s status:s type:s
flowcontrol/v1beta3.FlowSchemaList*;28-31 items!:[.FlowSchema] metadata:meta/v1.ListMeta
flowcontrol/v1beta3.FlowSchemaSpec;28-31 distinguisherMethod:.FlowDistinguisherMethod matchingPrecedence:i priorityLevelConfiguration!:.PriorityLevelConfigurationReference rules:[.PolicyRulesWithSubjects];atomic
flowcontrol/v1beta3.FlowSchemaStatus;28-31 conditions:[.FlowSchemaCondition];map=type;merge=type
flowcontrol/v1beta3.GroupSubject;28-31 name!:s
flowcontrol/v1beta3.LimitResponse;28-31 queuing:.QueuingConfiguration type!:s
flowcontrol/v1beta3.LimitedPriorityLevelConfiguration;28-31 borrowingLimitPercent:i lendablePercent:i limitResponse:.LimitResponse nominalConcurrencyShares:i
flowcontrol/v1beta3.NonResourcePolicyRule;28-31 nonResourceURLs!:[s];set verbs!:[s];set
flowcontrol/v1beta3.PolicyRulesWithSubjects;28-31 nonResourceRules:[.NonResourcePolicyRule];atomic resourceRules:[.ResourcePolicyRule];atomic subjects!:[.Subject];atomic
flowcontrol/v1beta3.PriorityLevelConfiguration*;28-31 metadata:meta/v1.ObjectMeta spec:.PriorityLevelConfigurationSpec status:.PriorityLevelConfigurationStatus
flowcontrol/v1beta3.PriorityLevelConfigurationCondition;28-31 lastTransitionTime:t message:s reason:s status:s type:s
flowcontrol/v1beta3.PriorityLevelConfigurationList*;28-31 items!:[.PriorityLevelConfiguration] metadata:meta/v1.ListMeta
flowcontrol/v1beta3.PriorityLevelConfigurationReference;28-31 name!:s
flowcontrol/v1beta3.PriorityLevelConfigurationSpec;28-31 exempt:.ExemptPriorityLevelConfiguration limited:.LimitedPriorityLevelConfiguration type!:s
flowcontrol/v1beta3.PriorityLevelConfigurationStatus;28-31 conditions:[.PriorityLevelConfigurationCondition];map=type;merge=type
flowcontrol/v1beta3.QueuingConfiguration;28-31 handSize:i queueLengthLimit:i queues:i
flowcontrol/v1beta3.ResourcePolicyRule;28-31 apiGroups!:[s];set clusterScope:b namespaces:[s];set resources!:[s];set verbs!:[s];set
flowcontrol/v1beta3.ServiceAccountSubject;28-31 name!:s namespace!:s
flowcontrol/v1beta3.Subject;28-31 group:.GroupSubject kind!:s serviceAccount:.ServiceAccountSubject user:.UserSubject
flowcontrol/v1beta3.UserSubject;28-31 name!:s
meta/v1.APIGroup* name!:s preferredVersion:.GroupVersionForDiscovery serverAddressByClientCIDRs:[.ServerAddressByClientCIDR];28-29 serverAddressByClientCIDRs:[.ServerAddressByClientCIDR];atomic;30- versions!:[.GroupVersionForDiscovery];28-29 versions!:[.GroupVersionForDiscovery];atomic;30-
meta/v1.APIGroupList* groups!:[.APIGroup];28-29 groups!:[.APIGroup];atomic;30-
meta/v1.APIResource categories:[s];28-29 categories:[s];atomic;30- group:s kind!:s name!:s namespaced!:b shortNames:[s];28-29 shortNames:[s];atomic;30- singularName!:s storageVersionHash:s verbs!:[s] version:s
meta/v1.APIResourceList* groupVersion!:s resources!:[.APIResource];28-29 resources!:[.APIResource];atomic;30-
meta/v1.APIVersions* serverAddressByClientCIDRs!:[.ServerAddressByClientCIDR];28-29 serverAddressByClientCIDRs!:[.ServerAddressByClientCIDR];atomic;30- versions!:[s];28-29 versions!:[s];atomic;30-
meta/v1.Condition lastTransitionTime!:t message!:s observedGeneration:l reason!:s status!:s;go=v1.ConditionStatus type!:s
meta/v1.DeleteOptions apiVersion:s dryRun:[s];28-29 dryRun:[s];atomic;30- gracePeriodSeconds:l ignoreStoreReadErrorWithClusterBreakingPotential:b;32- kind:s orphanDependents:b preconditions:.Preconditions propagationPolicy:s
meta/v1.FieldSelectorRequirement;31- key!:s operator!:s values:[s];atomic
meta/v1.GroupResource;35- group!:s resource!:s
meta/v1.GroupVersionForDiscovery groupVersion!:s version!:s
meta/v1.LabelSelector matchExpressions:[.LabelSelectorRequirement];28-29 matchExpressions:[.LabelSelectorRequirement];atomic;30- matchLabels:{s}
meta/v1.LabelSelectorRequirement key!:s operator!:s;go=v1.LabelSelectorOperator values:[s];28-29 values:[s];atomic;30-
meta/v1.ListMeta continue:s remainingItemCount:l resourceVersion:s selfLink:s shardInfo:.ShardInfo;36-
meta/v1.ManagedFieldsEntry apiVersion:s fieldsType:s fieldsV1:* manager:s operation:s;go=v1.ManagedFieldsOperationType subresource:s time:t
meta/v1.ObjectMeta annotations:{s} creationTimestamp:t deletionGracePeriodSeconds:l deletionTimestamp:t finalizers:[s];merge=;28-29 finalizers:[s];set;merge=;30- generateName:s generation:l labels:{s} managedFields:[.ManagedFieldsEntry];28-29 managedFields:[.ManagedFieldsEntry];atomic;30- name:s namespace:s ownerReferences:[.OwnerReference];map=uid;merge=uid;30- ownerReferences:[.OwnerReference];merge=uid;28-29 resourceVersion:s selfLink:s uid:s;go=types.UID
meta/v1.OwnerReference apiVersion!:s blockOwnerDeletion:b controller:b kind!:s name!:s uid!:s;go=types.UID
meta/v1.Preconditions resourceVersion:s uid:s
meta/v1.ServerAddressByClientCIDR clientCIDR!:s serverAddress!:s
meta/v1.ShardInfo;36- selector!:s
meta/v1.Status* apiVersion:s;28-30 code:i details:.StatusDetails;28-29 details:.StatusDetails;35- details:.StatusDetails;atomic;30-34 kind:s;28-30 message:s metadata:.ListMeta reason:s status:s
meta/v1.StatusCause field:s message:s reason:s
meta/v1.StatusDetails causes:[.StatusCause];28-29 causes:[.StatusCause];atomic;30- group:s kind:s name:s retryAfterSeconds:i uid:s
meta/v1.WatchEvent object!:* type!:s
networking/v1.HTTPIngressPath backend!:.IngressBackend path:s pathType!:s;go=v1.PathType
networking/v1.HTTPIngressRuleValue paths!:[.HTTPIngressPath];atomic
networking/v1.IPAddress*;33- metadata:meta/v1.ObjectMeta spec!:.IPAddressSpec;36- spec:.IPAddressSpec;33-35
networking/v1.IPAddressList*;33- items!:[.IPAddress] metadata:meta/v1.ListMeta
networking/v1.IPAddressSpec;33- parentRef!:.ParentReference
networking/v1.IPBlock cidr!:s except:[s];28-29 except:[s];atomic;30-
networking/v1.Ingress* metadata:meta/v1.ObjectMeta spec:.IngressSpec status:.IngressStatus
networking/v1.IngressBackend resource:core/v1.TypedLocalObjectReference service:.IngressServiceBackend
networking/v1.IngressClass* metadata:meta/v1.ObjectMeta spec:.IngressClassSpec
networking/v1.IngressClassList* items!:[.IngressClass] metadata:meta/v1.ListMeta
networking/v1.IngressClassParametersReference apiGroup:s kind!:s name!:s namespace:s scope:s
networking/v1.IngressClassSpec controller:s parameters:.IngressClassParametersReference
networking/v1.IngressList* items!:[.Ingress] metadata:meta/v1.ListMeta
networking/v1.IngressLoadBalancerIngress hostname:s ip:s ports:[.IngressPortStatus];atomic
networking/v1.IngressLoadBalancerStatus ingress:[.IngressLoadBalancerIngress];28-29 ingress:[.IngressLoadBalancerIngress];atomic;30-
networking/v1.IngressPortStatus error:s port!:i protocol!:s
networking/v1.IngressRule host:s http:.HTTPIngressRuleValue;in=IngressRuleValue
networking/v1.IngressServiceBackend name!:s port:.ServiceBackendPort
networking/v1.IngressSpec defaultBackend:.IngressBackend ingressClassName:s rules:[.IngressRule];atomic tls:[.IngressTLS];atomic
networking/v1.IngressStatus loadBalancer:.IngressLoadBalancerStatus
networking/v1.IngressTLS hosts:[s];atomic secretName:s
networking/v1.NetworkPolicy* metadata:meta/v1.ObjectMeta spec:.NetworkPolicySpec
networking/v1.NetworkPolicyEgressRule ports:[.NetworkPolicyPort];28-29 ports:[.NetworkPolicyPort];atomic;30- to:[.NetworkPolicyPeer];28-29 to:[.NetworkPolicyPeer];atomic;30-
networking/v1.NetworkPolicyIngressRule from:[.NetworkPolicyPeer];28-29 from:[.NetworkPolicyPeer];atomic;30- ports:[.NetworkPolicyPort];28-29 ports:[.NetworkPolicyPort];atomic;30-
networking/v1.NetworkPolicyList* items!:[.NetworkPolicy] metadata:meta/v1.ListMeta
networking/v1.NetworkPolicyPeer ipBlock:.IPBlock namespaceSelector:meta/v1.LabelSelector podSelector:meta/v1.LabelSelector
networking/v1.NetworkPolicyPort endPort:i port:x protocol:s;go=v1.Protocol
networking/v1.NetworkPolicySpec egress:[.NetworkPolicyEgressRule];28-29 egress:[.NetworkPolicyEgressRule];atomic;30- ingress:[.NetworkPolicyIngressRule];28-29 ingress:[.NetworkPolicyIngressRule];atomic;30- podSelector!:meta/v1.LabelSelector;28-33 podSelector:meta/v1.LabelSelector;34- policyTypes:[s];go=v1.PolicyType;28-29 policyTypes:[s];go=v1.PolicyType;atomic;30-
networking/v1.ParentReference;33- group:s name!:s namespace:s resource!:s
networking/v1.ServiceBackendPort name:s number:i
networking/v1.ServiceCIDR*;33- metadata:meta/v1.ObjectMeta spec:.ServiceCIDRSpec status:.ServiceCIDRStatus
networking/v1.ServiceCIDRList*;33- items!:[.ServiceCIDR] metadata:meta/v1.ListMeta
networking/v1.ServiceCIDRSpec;33- cidrs:[s];atomic
networking/v1.ServiceCIDRStatus;33- conditions:[meta/v1.Condition];map=type;merge=type
networking/v1alpha1.ClusterCIDR*;28-28 metadata:meta/v1.ObjectMeta spec:.ClusterCIDRSpec
networking/v1alpha1.ClusterCIDRList*;28-28 items!:[.ClusterCIDR] metadata:meta/v1.ListMeta
networking/v1alpha1.ClusterCIDRSpec;28-28 ipv4:s ipv6:s nodeSelector:core/v1.NodeSelector perNodeHostBits!:i
networking/v1alpha1.IPAddress*;28-30 metadata:meta/v1.ObjectMeta spec:.IPAddressSpec
networking/v1alpha1.IPAddressList*;28-30 items!:[.IPAddress] metadata:meta/v1.ListMeta
networking/v1alpha1.IPAddressSpec;28-30 parentRef!:.ParentReference;30-30 parentRef:.ParentReference;28-29
networking/v1alpha1.ParentReference;28-30 group:s name!:s;30-30 name:s;28-29 namespace:s resource!:s;30-30 resource:s;28-29 uid:s;28-28
networking/v1alpha1.ServiceCIDR*;29-30 metadata:meta/v1.ObjectMeta spec:.ServiceCIDRSpec status:.ServiceCIDRStatus
networking/v1alpha1.ServiceCIDRList*;29-30 items!:[.ServiceCIDR] metadata:meta/v1.ListMeta
networking/v1alpha1.ServiceCIDRSpec;29-30 cidrs:[s];29-29 cidrs:[s];atomic;30-30
networking/v1alpha1.ServiceCIDRStatus;29-30 conditions:[meta/v1.Condition];map=type;merge=type
networking/v1beta1.IPAddress*;31- metadata:meta/v1.ObjectMeta spec!:.IPAddressSpec;36- spec:.IPAddressSpec;31-35
networking/v1beta1.IPAddressList*;31- items!:[.IPAddress] metadata:meta/v1.ListMeta
networking/v1beta1.IPAddressSpec;31- parentRef!:.ParentReference
networking/v1beta1.ParentReference;31- group:s name!:s namespace:s resource!:s
networking/v1beta1.ServiceCIDR*;31- metadata:meta/v1.ObjectMeta spec:.ServiceCIDRSpec status:.ServiceCIDRStatus
networking/v1beta1.ServiceCIDRList*;31- items!:[.ServiceCIDR] metadata:meta/v1.ListMeta
networking/v1beta1.ServiceCIDRSpec;31- cidrs:[s];atomic
networking/v1beta1.ServiceCIDRStatus;31- conditions:[meta/v1.Condition];map=type;merge=type
node/v1.Overhead podFixed:{q}
node/v1.RuntimeClass* handler!:s metadata:meta/v1.ObjectMeta overhead:.Overhead scheduling:.Scheduling
node/v1.RuntimeClassList* items!:[.RuntimeClass] metadata:meta/v1.ListMeta
node/v1.Scheduling nodeSelector:{s};atomic tolerations:[core/v1.Toleration];atomic
pkg/version.Info buildDate!:s compiler!:s emulationMajor:s;33- emulationMinor:s;33- gitCommit!:s gitTreeState!:s gitVersion!:s goVersion!:s major!:s minCompatibilityMajor:s;33- minCompatibilityMinor:s;33- minor!:s platform!:s
policy/v1.Eviction* deleteOptions:meta/v1.DeleteOptions metadata:meta/v1.ObjectMeta
policy/v1.PodDisruptionBudget* metadata:meta/v1.ObjectMeta spec:.PodDisruptionBudgetSpec status:.PodDisruptionBudgetStatus
policy/v1.PodDisruptionBudgetList* items!:[.PodDisruptionBudget] metadata:meta/v1.ListMeta
policy/v1.PodDisruptionBudgetSpec maxUnavailable:x minAvailable:x selector:meta/v1.LabelSelector;replace unhealthyPodEvictionPolicy:s
policy/v1.PodDisruptionBudgetStatus conditions:[meta/v1.Condition];map=type;merge=type currentHealthy!:i;28-35 currentHealthy:i;36- desiredHealthy!:i;28-35 desiredHealthy:i;36- disruptedPods:{t} disruptionsAllowed!:i;28-35 disruptionsAllowed:i;36- expectedPods!:i;28-35 expectedPods:i;36- observedGeneration:l
rbac/v1.AggregationRule clusterRoleSelectors:[meta/v1.LabelSelector];28-29 clusterRoleSelectors:[meta/v1.LabelSelector];atomic;30-
rbac/v1.ClusterRole* aggregationRule:.AggregationRule metadata:meta/v1.ObjectMeta rules:[.PolicyRule];28-29 rules:[.PolicyRule];atomic;30-
rbac/v1.ClusterRoleBinding* metadata:meta/v1.ObjectMeta roleRef!:.RoleRef subjects:[.Subject];28-29 subjects:[.Subject];atomic;30-
rbac/v1.ClusterRoleBindingList* items!:[.ClusterRoleBinding] metadata:meta/v1.ListMeta
rbac/v1.ClusterRoleList* items!:[.ClusterRole] metadata:meta/v1.ListMeta
rbac/v1.PolicyRule apiGroups:[s];28-29 apiGroups:[s];atomic;30- nonResourceURLs:[s];28-29 nonResourceURLs:[s];atomic;30- resourceNames:[s];28-29 resourceNames:[s];atomic;30- resources:[s];28-29 resources:[s];atomic;30- verbs!:[s];28-29 verbs!:[s];atomic;30-
rbac/v1.Role* metadata:meta/v1.ObjectMeta rules:[.PolicyRule];28-29 rules:[.PolicyRule];atomic;30-
rbac/v1.RoleBinding* metadata:meta/v1.ObjectMeta roleRef!:.RoleRef subjects:[.Subject];28-29 subjects:[.Subject];atomic;30-
rbac/v1.RoleBindingList* items!:[.RoleBinding] metadata:meta/v1.ListMeta
rbac/v1.RoleList* items!:[.Role] metadata:meta/v1.ListMeta
rbac/v1.RoleRef apiGroup!:s;28-35 apiGroup:s;36- kind!:s name!:s
rbac/v1.Subject apiGroup:s kind!:s name!:s namespace:s
resource/v1.AllocatedDeviceStatus;34- conditions:[meta/v1.Condition];map=type data:* device!:s driver!:s networkData:.NetworkDeviceData pool!:s shareID:s
resource/v1.AllocationResult;34- allocationTimestamp:t devices:.DeviceAllocationResult nodeSelector:core/v1.NodeSelector
resource/v1.CELDeviceSelector;34- expression!:s
resource/v1.CapacityRequestPolicy;34- default:q validRange:.CapacityRequestPolicyRange validValues:[q];atomic
resource/v1.CapacityRequestPolicyRange;34- max:q min!:q step:q
resource/v1.CapacityRequirements;34- requests:{q}
resource/v1.Counter;34- value!:q
resource/v1.CounterSet;34- counters!:{.Counter} name!:s
resource/v1.Device;34- allNodes:b allowMultipleAllocations:b attributes:{.DeviceAttribute} bindingConditions:[s];atomic bindingFailureConditions:[s];atomic bindsToNode:b capacity:{.DeviceCapacity} consumesCounters:[.DeviceCounterConsumption];atomic name!:s nodeAllocatableResourceMappings:{.NodeAllocatableResourceMapping};36- nodeName:s nodeSelector:core/v1.NodeSelector taints:[.DeviceTaint];atomic
resource/v1.DeviceAllocationConfiguration;34- opaque:.OpaqueDeviceConfiguration requests:[s];atomic source!:s
resource/v1.DeviceAllocationResult;34- config:[.DeviceAllocationConfiguration];atomic results:[.DeviceRequestAllocationResult];atomic
resource/v1.DeviceAttribute;34- bool:b bools:[b];atomic;36- int:l ints:[l];atomic;36- string:s strings:[s];atomic;36- version:s versions:[s];atomic;36-
resource/v1.DeviceCapacity;34- requestPolicy:.CapacityRequestPolicy value!:q
resource/v1.DeviceClaim;34- config:[.DeviceClaimConfiguration];atomic constraints:[.DeviceConstraint];atomic requests:[.DeviceRequest];atomic
resource/v1.DeviceClaimConfiguration;34- opaque:.OpaqueDeviceConfiguration requests:[s];atomic
resource/v1.DeviceClass*;34- metadata:meta/v1.ObjectMeta spec!:.DeviceClassSpec
resource/v1.DeviceClassConfiguration;34- opaque:.OpaqueDeviceConfiguration
resource/v1.DeviceClassList*;34- items!:[.DeviceClass] metadata:meta/v1.ListMeta
resource/v1.DeviceClassSpec;34- config:[.DeviceClassConfiguration];atomic extendedResourceName:s selectors:[.DeviceSelector];atomic
resource/v1.DeviceConstraint;34- distinctAttribute:s matchAttribute:s requests:[s];atomic
resource/v1.DeviceCounterConsumption;34- counterSet!:s counters!:{.Counter}
resource/v1.DeviceRequest;34- exactly:.ExactDeviceRequest firstAvailable:[.DeviceSubRequest];atomic name!:s
resource/v1.DeviceRequestAllocationResult;34- adminAccess:b bindingConditions:[s];atomic bindingFailureConditions:[s];atomic consumedCapacity:{q} device!:s driver!:s pool!:s request!:s shareID:s tolerations:[.DeviceToleration];atomic
resource/v1.DeviceSelector;34- cel:.CELDeviceSelector
resource/v1.DeviceSubRequest;34- allocationMode:s capacity:.CapacityRequirements count:l deviceClassName!:s name!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic
resource/v1.DeviceTaint;34- effect!:s key!:s timeAdded:t value:s
resource/v1.DeviceToleration;34- effect:s key:s operator:s tolerationSeconds:l value:s
resource/v1.ExactDeviceRequest;34- adminAccess:b allocationMode:s capacity:.CapacityRequirements count:l deviceClassName!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic
resource/v1.NetworkDeviceData;34- hardwareAddress:s interfaceName:s ips:[s];atomic
resource/v1.NodeAllocatableResourceMapping;36- allocationMultiplier:q capacityKey:s
resource/v1.OpaqueDeviceConfiguration;34- driver!:s parameters!:*
resource/v1.ResourceClaim*;34- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec status:.ResourceClaimStatus
resource/v1.ResourceClaimConsumerReference;34- apiGroup:s name!:s resource!:s uid!:s
resource/v1.ResourceClaimList*;34- items!:[.ResourceClaim] metadata:meta/v1.ListMeta
resource/v1.ResourceClaimSpec;34- devices:.DeviceClaim
resource/v1.ResourceClaimStatus;34- allocation:.AllocationResult devices:[.AllocatedDeviceStatus];map=driver,device,pool,shareID reservedFor:[.ResourceClaimConsumerReference];map=uid;merge=uid
resource/v1.ResourceClaimTemplate*;34- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimTemplateSpec
resource/v1.ResourceClaimTemplateList*;34- items!:[.ResourceClaimTemplate] metadata:meta/v1.ListMeta
resource/v1.ResourceClaimTemplateSpec;34- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec
resource/v1.ResourcePool;34- generation!:l name!:s resourceSliceCount!:l
resource/v1.ResourceSlice*;34- metadata:meta/v1.ObjectMeta spec!:.ResourceSliceSpec
resource/v1.ResourceSliceList*;34- items!:[.ResourceSlice] metadata:meta/v1.ListMeta
resource/v1.ResourceSliceSpec;34- allNodes:b devices:[.Device];atomic driver!:s nodeName:s nodeSelector:core/v1.NodeSelector perDeviceNodeSelection:b pool!:.ResourcePool sharedCounters:[.CounterSet];atomic
resource/v1alpha2.AllocationResult;28-30 availableOnNodes:core/v1.NodeSelector resourceHandles:[.ResourceHandle];atomic shareable:b
resource/v1alpha2.DriverAllocationResult;30-30 namedResources:.NamedResourcesAllocationResult vendorRequestParameters:*
resource/v1alpha2.DriverRequests;30-30 driverName:s requests:[.ResourceRequest];atomic vendorParameters:*
resource/v1alpha2.NamedResourcesAllocationResult;30-30 name!:s
resource/v1alpha2.NamedResourcesAttribute;30-30 bool:b int:l intSlice:.NamedResourcesIntSlice name!:s quantity:q string:s stringSlice:.NamedResourcesStringSlice version:s
resource/v1alpha2.NamedResourcesFilter;30-30 selector!:s
resource/v1alpha2.NamedResourcesInstance;30-30 attributes:[.NamedResourcesAttribute];atomic name!:s
resource/v1alpha2.NamedResourcesIntSlice;30-30 ints!:[l];atomic
resource/v1alpha2.NamedResourcesRequest;30-30 selector!:s
resource/v1alpha2.NamedResourcesResources;30-30 instances!:[.NamedResourcesInstance];atomic
resource/v1alpha2.NamedResourcesStringSlice;30-30 strings!:[s];atomic
resource/v1alpha2.PodSchedulingContext*;28-30 metadata:meta/v1.ObjectMeta spec!:.PodSchedulingContextSpec status:.PodSchedulingContextStatus
resource/v1alpha2.PodSchedulingContextList*;28-30 items!:[.PodSchedulingContext] metadata:meta/v1.ListMeta
resource/v1alpha2.PodSchedulingContextSpec;28-30 potentialNodes:[s];atomic;29-30 potentialNodes:[s];set;28-28 selectedNode:s
resource/v1alpha2.PodSchedulingContextStatus;28-30 resourceClaims:[.ResourceClaimSchedulingStatus];map=name
resource/v1alpha2.ResourceClaim*;28-30 metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec status:.ResourceClaimStatus
resource/v1alpha2.ResourceClaimConsumerReference;28-30 apiGroup:s name!:s resource!:s uid!:s
resource/v1alpha2.ResourceClaimList*;28-30 items!:[.ResourceClaim] metadata:meta/v1.ListMeta
resource/v1alpha2.ResourceClaimParameters*;30-30 driverRequests:[.DriverRequests];atomic generatedFrom:.ResourceClaimParametersReference metadata:meta/v1.ObjectMeta shareable:b
resource/v1alpha2.ResourceClaimParametersList*;30-30 items!:[.ResourceClaimParameters] metadata:meta/v1.ListMeta
resource/v1alpha2.ResourceClaimParametersReference;28-30 apiGroup:s kind!:s name!:s
resource/v1alpha2.ResourceClaimSchedulingStatus;28-30 name:s unsuitableNodes:[s];atomic;29-30 unsuitableNodes:[s];set;28-28
resource/v1alpha2.ResourceClaimSpec;28-30 allocationMode:s parametersRef:.ResourceClaimParametersReference resourceClassName!:s
resource/v1alpha2.ResourceClaimStatus;28-30 allocation:.AllocationResult deallocationRequested:b driverName:s reservedFor:[.ResourceClaimConsumerReference];map=uid;28-29 reservedFor:[.ResourceClaimConsumerReference];map=uid;merge=uid;30-30
resource/v1alpha2.ResourceClaimTemplate*;28-30 metadata:meta/v1.ObjectMeta spec!:.ResourceClaimTemplateSpec
resource/v1alpha2.ResourceClaimTemplateList*;28-30 items!:[.ResourceClaimTemplate] metadata:meta/v1.ListMeta
resource/v1alpha2.ResourceClaimTemplateSpec;28-30 metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec
resource/v1alpha2.ResourceClass*;28-30 driverName!:s metadata:meta/v1.ObjectMeta parametersRef:.ResourceClassParametersReference structuredParameters:b;30-30 suitableNodes:core/v1.NodeSelector
resource/v1alpha2.ResourceClassList*;28-30 items!:[.ResourceClass] metadata:meta/v1.ListMeta
resource/v1alpha2.ResourceClassParameters*;30-30 filters:[.ResourceFilter];atomic generatedFrom:.ResourceClassParametersReference metadata:meta/v1.ObjectMeta vendorParameters:[.VendorParameters];atomic
resource/v1alpha2.ResourceClassParametersList*;30-30 items!:[.ResourceClassParameters] metadata:meta/v1.ListMeta
resource/v1alpha2.ResourceClassParametersReference;28-30 apiGroup:s kind!:s name!:s namespace:s
resource/v1alpha2.ResourceFilter;30-30 driverName:s namedResources:.NamedResourcesFilter
resource/v1alpha2.ResourceHandle;28-30 data:s driverName:s structuredData:.StructuredResourceHandle;30-30
resource/v1alpha2.ResourceRequest;30-30 namedResources:.NamedResourcesRequest vendorParameters:*
resource/v1alpha2.ResourceSlice*;30-30 driverName!:s metadata:meta/v1.ObjectMeta namedResources:.NamedResourcesResources nodeName:s
resource/v1alpha2.ResourceSliceList*;30-30 items!:[.ResourceSlice] metadata:meta/v1.ListMeta
resource/v1alpha2.StructuredResourceHandle;30-30 nodeName:s results!:[.DriverAllocationResult];atomic vendorClaimParameters:* vendorClassParameters:*
resource/v1alpha2.VendorParameters;30-30 driverName:s parameters:*
resource/v1alpha3.AllocatedDeviceStatus;32-33 conditions:[meta/v1.Condition];map=type data:* device!:s driver!:s networkData:.NetworkDeviceData pool!:s
resource/v1alpha3.AllocationResult;31-33 controller:s;31-31 devices:.DeviceAllocationResult nodeSelector:core/v1.NodeSelector
resource/v1alpha3.BasicDevice;31-33 allNodes:b;33-33 attributes:{.DeviceAttribute} capacity:{q} consumesCounters:[.DeviceCounterConsumption];atomic;33-33 nodeName:s;33-33 nodeSelector:core/v1.NodeSelector;33-33 taints:[.DeviceTaint];atomic;33-33
resource/v1alpha3.CELDeviceSelector;31-34 expression!:s
resource/v1alpha3.Counter;33-33 value!:q
resource/v1alpha3.CounterSet;33-33 counters!:{.Counter} name!:s
resource/v1alpha3.Device;31-33 basic:.BasicDevice name!:s
resource/v1alpha3.DeviceAllocationConfiguration;31-33 opaque:.OpaqueDeviceConfiguration requests:[s];atomic source!:s
resource/v1alpha3.DeviceAllocationResult;31-33 config:[.DeviceAllocationConfiguration];atomic results:[.DeviceRequestAllocationResult];atomic
resource/v1alpha3.DeviceAttribute;31-33 bool:b int:l string:s version:s
resource/v1alpha3.DeviceClaim;31-33 config:[.DeviceClaimConfiguration];atomic constraints:[.DeviceConstraint];atomic requests:[.DeviceRequest];atomic
resource/v1alpha3.DeviceClaimConfiguration;31-33 opaque:.OpaqueDeviceConfiguration requests:[s];atomic
resource/v1alpha3.DeviceClass*;31-33 metadata:meta/v1.ObjectMeta spec!:.DeviceClassSpec
resource/v1alpha3.DeviceClassConfiguration;31-33 opaque:.OpaqueDeviceConfiguration
resource/v1alpha3.DeviceClassList*;31-33 items!:[.DeviceClass] metadata:meta/v1.ListMeta
resource/v1alpha3.DeviceClassSpec;31-33 config:[.DeviceClassConfiguration];atomic selectors:[.DeviceSelector];atomic suitableNodes:core/v1.NodeSelector;31-31
resource/v1alpha3.DeviceConstraint;31-33 matchAttribute:s requests:[s];atomic
resource/v1alpha3.DeviceCounterConsumption;33-33 counterSet!:s counters!:{.Counter}
resource/v1alpha3.DeviceRequest;31-33 adminAccess:b allocationMode:s count:l deviceClassName!:s;31-32 deviceClassName:s;33-33 firstAvailable:[.DeviceSubRequest];atomic;33-33 name!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic;33-33
resource/v1alpha3.DeviceRequestAllocationResult;31-33 adminAccess:b;32-33 device!:s driver!:s pool!:s request!:s tolerations:[.DeviceToleration];atomic;33-33
resource/v1alpha3.DeviceSelector;31-34 cel:.CELDeviceSelector
resource/v1alpha3.DeviceSubRequest;33-33 allocationMode:s count:l deviceClassName!:s name!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic
resource/v1alpha3.DeviceTaint;33- effect!:s key!:s timeAdded:t value:s
resource/v1alpha3.DeviceTaintRule*;33- metadata:meta/v1.ObjectMeta spec!:.DeviceTaintRuleSpec status:.DeviceTaintRuleStatus;35-
resource/v1alpha3.DeviceTaintRuleList*;33- items!:[.DeviceTaintRule] metadata:meta/v1.ListMeta
resource/v1alpha3.DeviceTaintRuleSpec;33- deviceSelector:.DeviceTaintSelector taint!:.DeviceTaint
resource/v1alpha3.DeviceTaintRuleStatus;35- conditions:[meta/v1.Condition];map=type;merge=type
resource/v1alpha3.DeviceTaintSelector;33- device:s deviceClassName:s;33-34 driver:s pool:s selectors:[.DeviceSelector];atomic;33-34
resource/v1alpha3.DeviceToleration;33-33 effect:s key:s operator:s tolerationSeconds:l value:s
resource/v1alpha3.NetworkDeviceData;32-33 hardwareAddress:s interfaceName:s ips:[s];atomic
resource/v1alpha3.OpaqueDeviceConfiguration;31-33 driver!:s parameters!:*
resource/v1alpha3.PodSchedulingContext*;31-31 metadata:meta/v1.ObjectMeta spec!:.PodSchedulingContextSpec status:.PodSchedulingContextStatus
resource/v1alpha3.PodSchedulingContextList*;31-31 items!:[.PodSchedulingContext] metadata:meta/v1.ListMeta
resource/v1alpha3.PodSchedulingContextSpec;31-31 potentialNodes:[s];atomic selectedNode:s
resource/v1alpha3.PodSchedulingContextStatus;31-31 resourceClaims:[.ResourceClaimSchedulingStatus];map=name
resource/v1alpha3.PoolStatus;36- allocatedDevices:i availableDevices:i driver!:s generation!:l nodeName:s poolName!:s resourceSliceCount:i totalDevices:i unavailableDevices:i validationError:s
resource/v1alpha3.ResourceClaim*;31-33 metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec status:.ResourceClaimStatus
resource/v1alpha3.ResourceClaimConsumerReference;31-33 apiGroup:s name!:s resource!:s uid!:s
resource/v1alpha3.ResourceClaimList*;31-33 items!:[.ResourceClaim] metadata:meta/v1.ListMeta
resource/v1alpha3.ResourceClaimSchedulingStatus;31-31 name!:s unsuitableNodes:[s];atomic
resource/v1alpha3.ResourceClaimSpec;31-33 controller:s;31-31 devices:.DeviceClaim
resource/v1alpha3.ResourceClaimStatus;31-33 allocation:.AllocationResult deallocationRequested:b;31-31 devices:[.AllocatedDeviceStatus];map=driver,device,pool;32-33 reservedFor:[.ResourceClaimConsumerReference];map=uid;merge=uid
resource/v1alpha3.ResourceClaimTemplate*;31-33 metadata:meta/v1.ObjectMeta spec!:.ResourceClaimTemplateSpec
resource/v1alpha3.ResourceClaimTemplateList*;31-33 items!:[.ResourceClaimTemplate] metadata:meta/v1.ListMeta
resource/v1alpha3.ResourceClaimTemplateSpec;31-33 metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec
resource/v1alpha3.ResourcePool;31-33 generation!:l name!:s resourceSliceCount!:l
resource/v1alpha3.ResourcePoolStatusRequest*;36- metadata!:meta/v1.ObjectMeta spec!:.ResourcePoolStatusRequestSpec status:.ResourcePoolStatusRequestStatus
resource/v1alpha3.ResourcePoolStatusRequestList*;36- items!:[.ResourcePoolStatusRequest] metadata:meta/v1.ListMeta
resource/v1alpha3.ResourcePoolStatusRequestSpec;36- driver!:s limit:i poolName:s
resource/v1alpha3.ResourcePoolStatusRequestStatus;36- conditions:[meta/v1.Condition];map=type;merge=type poolCount!:i pools:[.PoolStatus];atomic
resource/v1alpha3.ResourceSlice*;31-33 metadata:meta/v1.ObjectMeta spec!:.ResourceSliceSpec
resource/v1alpha3.ResourceSliceList*;31-33 items!:[.ResourceSlice] listMeta:meta/v1.ListMeta;31-31 metadata:meta/v1.ListMeta;32-33
resource/v1alpha3.ResourceSliceSpec;31-33 allNodes:b devices:[.Device];atomic driver!:s nodeName:s nodeSelector:core/v1.NodeSelector perDeviceNodeSelection:b;33-33 pool!:.ResourcePool sharedCounters:[.CounterSet];atomic;33-33
resource/v1beta1.AllocatedDeviceStatus;32- conditions:[meta/v1.Condition];map=type data:* device!:s driver!:s networkData:.NetworkDeviceData pool!:s shareID:s;34-
resource/v1beta1.AllocationResult;32- allocationTimestamp:t;34- devices:.DeviceAllocationResult nodeSelector:core/v1.NodeSelector
resource/v1beta1.BasicDevice;32- allNodes:b;33- allowMultipleAllocations:b;34- attributes:{.DeviceAttribute} bindingConditions:[s];atomic;34- bindingFailureConditions:[s];atomic;34- bindsToNode:b;34- capacity:{.DeviceCapacity} consumesCounters:[.DeviceCounterConsumption];atomic;33- nodeAllocatableResourceMappings:{.NodeAllocatableResourceMapping};36- nodeName:s;33- nodeSelector:core/v1.NodeSelector;33- taints:[.DeviceTaint];atomic;33-
resource/v1beta1.CELDeviceSelector;32- expression!:s
resource/v1beta1.CapacityRequestPolicy;34- default:q validRange:.CapacityRequestPolicyRange validValues:[q];atomic
resource/v1beta1.CapacityRequestPolicyRange;34- max:q min!:q step:q
resource/v1beta1.CapacityRequirements;34- requests:{q}
resource/v1beta1.Counter;33- value!:q
resource/v1beta1.CounterSet;33- counters!:{.Counter} name!:s
resource/v1beta1.Device;32- basic:.BasicDevice name!:s
resource/v1beta1.DeviceAllocationConfiguration;32- opaque:.OpaqueDeviceConfiguration requests:[s];atomic source!:s
resource/v1beta1.DeviceAllocationResult;32- config:[.DeviceAllocationConfiguration];atomic results:[.DeviceRequestAllocationResult];atomic
resource/v1beta1.DeviceAttribute;32- bool:b bools:[b];atomic;36- int:l ints:[l];atomic;36- string:s strings:[s];atomic;36- version:s versions:[s];atomic;36-
resource/v1beta1.DeviceCapacity;32- requestPolicy:.CapacityRequestPolicy;34- value!:q
resource/v1beta1.DeviceClaim;32- config:[.DeviceClaimConfiguration];atomic constraints:[.DeviceConstraint];atomic requests:[.DeviceRequest];atomic
resource/v1beta1.DeviceClaimConfiguration;32- opaque:.OpaqueDeviceConfiguration requests:[s];atomic
resource/v1beta1.DeviceClass*;32- metadata:meta/v1.ObjectMeta spec!:.DeviceClassSpec
resource/v1beta1.DeviceClassConfiguration;32- opaque:.OpaqueDeviceConfiguration
resource/v1beta1.DeviceClassList*;32- items!:[.DeviceClass] metadata:meta/v1.ListMeta
resource/v1beta1.DeviceClassSpec;32- config:[.DeviceClassConfiguration];atomic extendedResourceName:s;34- selectors:[.DeviceSelector];atomic
resource/v1beta1.DeviceConstraint;32- distinctAttribute:s;34- matchAttribute:s requests:[s];atomic
resource/v1beta1.DeviceCounterConsumption;33- counterSet!:s counters!:{.Counter}
resource/v1beta1.DeviceRequest;32- adminAccess:b allocationMode:s capacity:.CapacityRequirements;34- count:l deviceClassName!:s;32-32 deviceClassName:s;33- firstAvailable:[.DeviceSubRequest];atomic;33- name!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic;33-
resource/v1beta1.DeviceRequestAllocationResult;32- adminAccess:b bindingConditions:[s];atomic;34- bindingFailureConditions:[s];atomic;34- consumedCapacity:{q};34- device!:s driver!:s pool!:s request!:s shareID:s;34- tolerations:[.DeviceToleration];atomic;33-
resource/v1beta1.DeviceSelector;32- cel:.CELDeviceSelector
resource/v1beta1.DeviceSubRequest;33- allocationMode:s capacity:.CapacityRequirements;34- count:l deviceClassName!:s name!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic
resource/v1beta1.DeviceTaint;33- effect!:s key!:s timeAdded:t value:s
resource/v1beta1.DeviceToleration;33- effect:s key:s operator:s tolerationSeconds:l value:s
resource/v1beta1.NetworkDeviceData;32- hardwareAddress:s interfaceName:s ips:[s];atomic
resource/v1beta1.NodeAllocatableResourceMapping;36- allocationMultiplier:q capacityKey:s
resource/v1beta1.OpaqueDeviceConfiguration;32- driver!:s parameters!:*
resource/v1beta1.ResourceClaim*;32- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec status:.ResourceClaimStatus
resource/v1beta1.ResourceClaimConsumerReference;32- apiGroup:s name!:s resource!:s uid!:s
resource/v1beta1.ResourceClaimList*;32- items!:[.ResourceClaim] metadata:meta/v1.ListMeta
resource/v1beta1.ResourceClaimSpec;32- devices:.DeviceClaim
resource/v1beta1.ResourceClaimStatus;32- allocation:.AllocationResult devices:[.AllocatedDeviceStatus];map=driver,device,pool;32-33 devices:[.AllocatedDeviceStatus];map=driver,device,pool,shareID;34- reservedFor:[.ResourceClaimConsumerReference];map=uid;merge=uid
resource/v1beta1.ResourceClaimTemplate*;32- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimTemplateSpec
resource/v1beta1.ResourceClaimTemplateList*;32- items!:[.ResourceClaimTemplate] metadata:meta/v1.ListMeta
resource/v1beta1.ResourceClaimTemplateSpec;32- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec
resource/v1beta1.ResourcePool;32- generation!:l name!:s resourceSliceCount!:l
resource/v1beta1.ResourceSlice*;32- metadata:meta/v1.ObjectMeta spec!:.ResourceSliceSpec
resource/v1beta1.ResourceSliceList*;32- items!:[.ResourceSlice] metadata:meta/v1.ListMeta
resource/v1beta1.ResourceSliceSpec;32- allNodes:b devices:[.Device];atomic driver!:s nodeName:s nodeSelector:core/v1.NodeSelector perDeviceNodeSelection:b;33- pool!:.ResourcePool sharedCounters:[.CounterSet];atomic;33-
resource/v1beta2.AllocatedDeviceStatus;33- conditions:[meta/v1.Condition];map=type data:* device!:s driver!:s networkData:.NetworkDeviceData pool!:s shareID:s;34-
resource/v1beta2.AllocationResult;33- allocationTimestamp:t;34- devices:.DeviceAllocationResult nodeSelector:core/v1.NodeSelector
resource/v1beta2.CELDeviceSelector;33- expression!:s
resource/v1beta2.CapacityRequestPolicy;34- default:q validRange:.CapacityRequestPolicyRange validValues:[q];atomic
resource/v1beta2.CapacityRequestPolicyRange;34- max:q min!:q step:q
resource/v1beta2.CapacityRequirements;34- requests:{q}
resource/v1beta2.Counter;33- value!:q
resource/v1beta2.CounterSet;33- counters!:{.Counter} name!:s
resource/v1beta2.Device;33- allNodes:b allowMultipleAllocations:b;34- attributes:{.DeviceAttribute} bindingConditions:[s];atomic;34- bindingFailureConditions:[s];atomic;34- bindsToNode:b;34- capacity:{.DeviceCapacity} consumesCounters:[.DeviceCounterConsumption];atomic name!:s nodeAllocatableResourceMappings:{.NodeAllocatableResourceMapping};36- nodeName:s nodeSelector:core/v1.NodeSelector taints:[.DeviceTaint];atomic
resource/v1beta2.DeviceAllocationConfiguration;33- opaque:.OpaqueDeviceConfiguration requests:[s];atomic source!:s
resource/v1beta2.DeviceAllocationResult;33- config:[.DeviceAllocationConfiguration];atomic results:[.DeviceRequestAllocationResult];atomic
resource/v1beta2.DeviceAttribute;33- bool:b bools:[b];atomic;36- int:l ints:[l];atomic;36- string:s strings:[s];atomic;36- version:s versions:[s];atomic;36-
resource/v1beta2.DeviceCapacity;33- requestPolicy:.CapacityRequestPolicy;34- value!:q
resource/v1beta2.DeviceClaim;33- config:[.DeviceClaimConfiguration];atomic constraints:[.DeviceConstraint];atomic requests:[.DeviceRequest];atomic
resource/v1beta2.DeviceClaimConfiguration;33- opaque:.OpaqueDeviceConfiguration requests:[s];atomic
resource/v1beta2.DeviceClass*;33- metadata:meta/v1.ObjectMeta spec!:.DeviceClassSpec
resource/v1beta2.DeviceClassConfiguration;33- opaque:.OpaqueDeviceConfiguration
resource/v1beta2.DeviceClassList*;33- items!:[.DeviceClass] metadata:meta/v1.ListMeta
resource/v1beta2.DeviceClassSpec;33- config:[.DeviceClassConfiguration];atomic extendedResourceName:s;34- selectors:[.DeviceSelector];atomic
resource/v1beta2.DeviceConstraint;33- distinctAttribute:s;34- matchAttribute:s requests:[s];atomic
resource/v1beta2.DeviceCounterConsumption;33- counterSet!:s counters!:{.Counter}
resource/v1beta2.DeviceRequest;33- exactly:.ExactDeviceRequest firstAvailable:[.DeviceSubRequest];atomic name!:s
resource/v1beta2.DeviceRequestAllocationResult;33- adminAccess:b bindingConditions:[s];atomic;34- bindingFailureConditions:[s];atomic;34- consumedCapacity:{q};34- device!:s driver!:s pool!:s request!:s shareID:s;34- tolerations:[.DeviceToleration];atomic
resource/v1beta2.DeviceSelector;33- cel:.CELDeviceSelector
resource/v1beta2.DeviceSubRequest;33- allocationMode:s capacity:.CapacityRequirements;34- count:l deviceClassName!:s name!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic
resource/v1beta2.DeviceTaint;33- effect!:s key!:s timeAdded:t value:s
resource/v1beta2.DeviceTaintRule*;36- metadata:meta/v1.ObjectMeta spec!:.DeviceTaintRuleSpec status:.DeviceTaintRuleStatus
resource/v1beta2.DeviceTaintRuleList*;36- items!:[.DeviceTaintRule] metadata:meta/v1.ListMeta
resource/v1beta2.DeviceTaintRuleSpec;36- deviceSelector:.DeviceTaintSelector taint!:.DeviceTaint
resource/v1beta2.DeviceTaintRuleStatus;36- conditions:[meta/v1.Condition];map=type;merge=type
resource/v1beta2.DeviceTaintSelector;36- device:s driver:s pool:s
resource/v1beta2.DeviceToleration;33- effect:s key:s operator:s tolerationSeconds:l value:s
resource/v1beta2.ExactDeviceRequest;33- adminAccess:b allocationMode:s capacity:.CapacityRequirements;34- count:l deviceClassName!:s selectors:[.DeviceSelector];atomic tolerations:[.DeviceToleration];atomic
resource/v1beta2.NetworkDeviceData;33- hardwareAddress:s interfaceName:s ips:[s];atomic
resource/v1beta2.NodeAllocatableResourceMapping;36- allocationMultiplier:q capacityKey:s
resource/v1beta2.OpaqueDeviceConfiguration;33- driver!:s parameters!:*
resource/v1beta2.ResourceClaim*;33- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec status:.ResourceClaimStatus
resource/v1beta2.ResourceClaimConsumerReference;33- apiGroup:s name!:s resource!:s uid!:s
resource/v1beta2.ResourceClaimList*;33- items!:[.ResourceClaim] metadata:meta/v1.ListMeta
resource/v1beta2.ResourceClaimSpec;33- devices:.DeviceClaim
resource/v1beta2.ResourceClaimStatus;33- allocation:.AllocationResult devices:[.AllocatedDeviceStatus];map=driver,device,pool;33-33 devices:[.AllocatedDeviceStatus];map=driver,device,pool,shareID;34- reservedFor:[.ResourceClaimConsumerReference];map=uid;merge=uid
resource/v1beta2.ResourceClaimTemplate*;33- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimTemplateSpec
resource/v1beta2.ResourceClaimTemplateList*;33- items!:[.ResourceClaimTemplate] metadata:meta/v1.ListMeta
resource/v1beta2.ResourceClaimTemplateSpec;33- metadata:meta/v1.ObjectMeta spec!:.ResourceClaimSpec
resource/v1beta2.ResourcePool;33- generation!:l name!:s resourceSliceCount!:l
resource/v1beta2.ResourceSlice*;33- metadata:meta/v1.ObjectMeta spec!:.ResourceSliceSpec
resource/v1beta2.ResourceSliceList*;33- items!:[.ResourceSlice] metadata:meta/v1.ListMeta
resource/v1beta2.ResourceSliceSpec;33- allNodes:b devices:[.Device];atomic driver!:s nodeName:s nodeSelector:core/v1.NodeSelector perDeviceNodeSelection:b pool!:.ResourcePool sharedCounters:[.CounterSet];atomic
scheduling/v1.PriorityClass* description:s globalDefault:b metadata:meta/v1.ObjectMeta preemptionPolicy:s value!:i;28-35 value:i;36-
scheduling/v1.PriorityClassList* items!:[.PriorityClass] metadata:meta/v1.ListMeta
scheduling/v1alpha1.BasicSchedulingPolicy;35-35
scheduling/v1alpha1.GangSchedulingPolicy;35-35 minCount!:i
scheduling/v1alpha1.PodGroup;35-35 name!:s policy!:.PodGroupPolicy
scheduling/v1alpha1.PodGroupPolicy;35-35 basic:.BasicSchedulingPolicy gang:.GangSchedulingPolicy
scheduling/v1alpha1.TypedLocalObjectReference;35-35 apiGroup:s kind!:s name!:s
scheduling/v1alpha1.Workload*;35-35 metadata:meta/v1.ObjectMeta spec!:.WorkloadSpec
scheduling/v1alpha1.WorkloadList*;35-35 items!:[.Workload] metadata:meta/v1.ListMeta
scheduling/v1alpha1.WorkloadSpec;35-35 controllerRef:.TypedLocalObjectReference podGroups!:[.PodGroup];map=name
scheduling/v1alpha2.BasicSchedulingPolicy;36-
scheduling/v1alpha2.GangSchedulingPolicy;36- minCount!:i
scheduling/v1alpha2.PodGroup*;36- metadata:meta/v1.ObjectMeta spec!:.PodGroupSpec status:.PodGroupStatus
scheduling/v1alpha2.PodGroupList*;36- items!:[.PodGroup] metadata:meta/v1.ListMeta
scheduling/v1alpha2.PodGroupResourceClaim;36- name!:s resourceClaimName:s resourceClaimTemplateName:s
scheduling/v1alpha2.PodGroupResourceClaimStatus;36- name!:s resourceClaimName:s
scheduling/v1alpha2.PodGroupSchedulingConstraints;36- topology:[.TopologyConstraint];atomic
scheduling/v1alpha2.PodGroupSchedulingPolicy;36- basic:.BasicSchedulingPolicy gang:.GangSchedulingPolicy
scheduling/v1alpha2.PodGroupSpec;36- disruptionMode:s podGroupTemplateRef:.PodGroupTemplateReference priority:i priorityClassName:s resourceClaims:[.PodGroupResourceClaim];map=name;merge=name;retainKeys schedulingConstraints:.PodGroupSchedulingConstraints schedulingPolicy!:.PodGroupSchedulingPolicy
scheduling/v1alpha2.PodGroupStatus;36- conditions:[meta/v1.Condition];map=type;merge=type resourceClaimStatuses:[.PodGroupResourceClaimStatus];map=name;merge=name;retainKeys
scheduling/v1alpha2.PodGroupTemplate;36- disruptionMode:s name!:s priority:i priorityClassName:s resourceClaims:[.PodGroupResourceClaim];map=name;merge=name;retainKeys schedulingConstraints:.PodGroupSchedulingConstraints schedulingPolicy!:.PodGroupSchedulingPolicy
scheduling/v1alpha2.PodGroupTemplateReference;36- workload:.WorkloadPodGroupTemplateReference
scheduling/v1alpha2.TopologyConstraint;36- key!:s
scheduling/v1alpha2.TypedLocalObjectReference;36- apiGroup:s kind!:s name!:s
scheduling/v1alpha2.Workload*;36- metadata:meta/v1.ObjectMeta spec!:.WorkloadSpec
scheduling/v1alpha2.WorkloadList*;36- items!:[.Workload] metadata:meta/v1.ListMeta
scheduling/v1alpha2.WorkloadPodGroupTemplateReference;36- podGroupTemplateName!:s workloadName!:s
scheduling/v1alpha2.WorkloadSpec;36- controllerRef:.TypedLocalObjectReference podGroupTemplates!:[.PodGroupTemplate];map=name
storage/v1.CSIDriver* metadata:meta/v1.ObjectMeta spec!:.CSIDriverSpec
storage/v1.CSIDriverList* items!:[.CSIDriver] metadata:meta/v1.ListMeta
storage/v1.CSIDriverSpec attachRequired:b fsGroupPolicy:s nodeAllocatableUpdatePeriodSeconds:l;33- podInfoOnMount:b preventPodSchedulingIfMissing:b;36- requiresRepublish:b seLinuxMount:b serviceAccountTokenInSecrets:b;35- storageCapacity:b tokenRequests:[.TokenRequest];atomic volumeLifecycleModes:[s];set
storage/v1.CSINode* metadata:meta/v1.ObjectMeta spec!:.CSINodeSpec
storage/v1.CSINodeDriver allocatable:.VolumeNodeResources name!:s nodeID!:s topologyKeys:[s];28-29 topologyKeys:[s];atomic;30-
storage/v1.CSINodeList* items!:[.CSINode] metadata:meta/v1.ListMeta
storage/v1.CSINodeSpec drivers!:[.CSINodeDriver];map=name;merge=name;30- drivers!:[.CSINodeDriver];merge=name;28-29
storage/v1.CSIStorageCapacity* capacity:q maximumVolumeSize:q metadata:meta/v1.ObjectMeta nodeTopology:meta/v1.LabelSelector storageClassName!:s
storage/v1.CSIStorageCapacityList* items!:[.CSIStorageCapacity];30- items!:[.CSIStorageCapacity];map=name;28-29 metadata:meta/v1.ListMeta
storage/v1.StorageClass* allowVolumeExpansion:b allowedTopologies:[core/v1.TopologySelectorTerm];atomic metadata:meta/v1.ObjectMeta mountOptions:[s];28-29 mountOptions:[s];atomic;30- parameters:{s} provisioner!:s reclaimPolicy:s volumeBindingMode:s
storage/v1.StorageClassList* items!:[.StorageClass] metadata:meta/v1.ListMeta
storage/v1.TokenRequest audience!:s expirationSeconds:l
storage/v1.VolumeAttachment* metadata:meta/v1.ObjectMeta spec!:.VolumeAttachmentSpec status:.VolumeAttachmentStatus
storage/v1.VolumeAttachmentList* items!:[.VolumeAttachment] metadata:meta/v1.ListMeta
storage/v1.VolumeAttachmentSource inlineVolumeSpec:core/v1.PersistentVolumeSpec persistentVolumeName:s
storage/v1.VolumeAttachmentSpec attacher!:s nodeName!:s source!:.VolumeAttachmentSource
storage/v1.VolumeAttachmentStatus attachError:.VolumeError attached!:b attachmentMetadata:{s} detachError:.VolumeError
storage/v1.VolumeAttributesClass*;34- driverName!:s metadata:meta/v1.ObjectMeta parameters:{s}
storage/v1.VolumeAttributesClassList*;34- items!:[.VolumeAttributesClass] metadata:meta/v1.ListMeta
storage/v1.VolumeError errorCode:i;33- message:s time:t
storage/v1.VolumeNodeResources count:i
storage/v1alpha1.VolumeAttributesClass*;29-34 driverName!:s metadata:meta/v1.ObjectMeta parameters:{s}
storage/v1alpha1.VolumeAttributesClassList*;29-34 items!:[.VolumeAttributesClass] metadata:meta/v1.ListMeta
storage/v1beta1.VolumeAttributesClass*;31- driverName!:s metadata:meta/v1.ObjectMeta parameters:{s}
storage/v1beta1.VolumeAttributesClassList*;31- items!:[.VolumeAttributesClass] metadata:meta/v1.ListMeta
storagemigration/v1alpha1.GroupVersionResource;30-34 group:s resource:s version:s
storagemigration/v1alpha1.MigrationCondition;30-34 lastUpdateTime:t message:s reason:s status!:s type!:s
storagemigration/v1alpha1.StorageVersionMigration*;30-34 metadata:meta/v1.ObjectMeta spec:.StorageVersionMigrationSpec status:.StorageVersionMigrationStatus
storagemigration/v1alpha1.StorageVersionMigrationList*;30-34 items!:[.StorageVersionMigration];map=type;merge=type metadata:meta/v1.ListMeta
storagemigration/v1alpha1.StorageVersionMigrationSpec;30-34 continueToken:s resource!:.GroupVersionResource
storagemigration/v1alpha1.StorageVersionMigrationStatus;30-34 conditions:[.MigrationCondition];map=type;merge=type resourceVersion:s
storagemigration/v1beta1.StorageVersionMigration*;35- metadata:meta/v1.ObjectMeta spec:.StorageVersionMigrationSpec status:.StorageVersionMigrationStatus
storagemigration/v1beta1.StorageVersionMigrationList*;35- items!:[.StorageVersionMigration] metadata:meta/v1.ListMeta
storagemigration/v1beta1.StorageVersionMigrationSpec;35- resource!:meta/v1.GroupResource
storagemigration/v1beta1.StorageVersionMigrationStatus;35- conditions:[meta/v1.Condition];map=type;merge=type resourceVersion:s
` as string;
